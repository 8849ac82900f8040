package consumer;

// example
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.programme.Renovation;
import org.openrenovation.core.scope.Inclusion;

public final class Example {
  public static String judge() {
    Policies policies = Policies.of(Counties.policy("ruicheng"));
    Renovation renovation = Renovation.under(policies.forPlanYear("ruicheng", 2023).get());
    CommunityFacts bankHousing = new CommunityFacts( // 工商银行住宅楼
        renovation.facts().with("residential", true).with("inCountySeat", true)
            .with("facilitiesDeficient", true).with("residentsWilling", true)
            .with("inShantytownPlan", false).with("rebuildPlanned", false).with("mainlySelfBuilt", false),
        Vector.of(1995, 1997));
    Decision<Inclusion.Verdict> decision = renovation.judge(bankHousing);
    return decision.value().outcome() + " / " + decision.value().centralSupport() + "\n"
        + decision.findings().map(finding -> finding.message(Locale.CHINA)).mkString("\n");
  }
// example

  private Example() {}
}
