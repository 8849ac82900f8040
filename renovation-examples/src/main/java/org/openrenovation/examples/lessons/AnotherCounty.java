package org.openrenovation.examples.lessons;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.PolicyDocuments;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Poll;

/** What changes in another county? Its data, and nothing else. */
public final class AnotherCounty {
  private static final String FOLDER = "/org/openrenovation/examples/county/yunxi/";

  private AnotherCounty() {}

  /** Puts the same questions to Ruicheng's policy and to that of Yunxi, which is invented. */
  public static void main(String[] args) {
    PolicyDocument ruicheng = Counties.policy("ruicheng");
    PolicyDocument yunxi =
        PolicyDocuments.read(beside("policy.json").orElseThrow(), AnotherCounty::beside).get();

    System.out.println("only Ruicheng: " + gates(ruicheng).removeAll(gates(yunxi)).mkString(", "));
    System.out.println("only Yunxi: " + gates(yunxi).removeAll(gates(ruicheng)).mkString(", "));
    Poll poll = Poll.counted(60, 41, 10, 0);
    System.out.println("Ruicheng, 41 of 60 agree: " + tally(ruicheng, poll).outcome());
    System.out.println("Yunxi, 41 of 60 agree: " + tally(yunxi, poll).outcome());

    Permits permits = Permits.under(Policy.of(yunxi, 2025));
    Facts facts = permits.facts().saying("riskLevel", "MEDIUM").with("facade", true);
    permits
        .decide(facts)
        .findings()
        .forEach(finding -> System.out.println(finding.message(Locale.CHINA)));
  }

  private static Consent.Tally tally(PolicyDocument document, Poll poll) {
    return Consent.under(Policy.of(document, 2025)).outcome(poll);
  }

  private static Seq<String> gates(PolicyDocument document) {
    return document.section(GatePlan.class).orElseThrow().gates().map(Gate::id);
  }

  /** A county may lie anywhere; this one lies on the class path. */
  private static Optional<String> beside(String name) {
    try (InputStream in = AnotherCounty.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
