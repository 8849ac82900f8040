package consumer;

// example
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;

public final class Example {
  public static String judge() {
    Policies policies = Policies.of(Counties.policy("ruicheng"));
    Policy policy = policies.forPlanYear("ruicheng", 2023).get();
    Inclusion inclusion = Inclusion.under(policy);
    Facts facts = inclusion.facts().with("residential", true).with("inCountySeat", true)
        .with("facilitiesDeficient", true).with("residentsWilling", true)
        .with("inShantytownPlan", false).with("rebuildPlanned", false).with("mainlySelfBuilt", false);
    CommunityFacts bankHousing = new CommunityFacts(facts, Vector.of(1995, 1997)); // 工商银行住宅楼
    Decision<Inclusion.Verdict> decision = inclusion.decide(bankHousing);
    return decision.value().outcome() + " / " + decision.value().centralSupport() + "\n"
        + decision.findings().map(finding -> finding.message(Locale.CHINA)).mkString("\n");
  }
// example

  private Example() {}
}
