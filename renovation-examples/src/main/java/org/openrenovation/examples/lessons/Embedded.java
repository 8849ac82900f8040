package org.openrenovation.examples.lessons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.RenovationModule;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;

/** The library inside a host application: one service, and the host's own JSON mapper. */
public final class Embedded {
  private Embedded() {}

  /** Prints what the service answers for a year that is governed and for one that is not. */
  public static void main(String[] args) throws JsonProcessingException {
    Policies policies = Policies.of(Counties.policy("ruicheng"));
    EligibilityService service = new EligibilityService(policies, "ruicheng");
    Policy policy = policies.forPlanYear("ruicheng", 2023).get();
    CommunityFacts unknown = new CommunityFacts(Inclusion.under(policy).facts(), Vector.of(1995));

    System.out.println(told(service.judge(2023, unknown)));
    System.out.println(told(service.judge(2026, unknown)));

    ObjectMapper mapper = new ObjectMapper().registerModule(new RenovationModule());
    System.out.println(mapper.writeValueAsString(Money.parse("2100.5")));
    System.out.println(
        mapper.writeValueAsString(service.judge(2023, unknown).get().findings().head()));
  }

  private static String told(Validation<Seq<Problem>, Decision<Inclusion.Verdict>> answer) {
    return answer.fold(
        problems -> problems.map(problem -> problem.message(Locale.ENGLISH)).mkString(" "),
        decision ->
            decision.value().outcome() + ", " + decision.findings().size() + " facts missing");
  }
}
