package org.openrenovation.core.programme;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.vote.Poll;

/** A county of a few communities of ten households, under values for training. */
final class SmallCounty {
  private static final String NAME = Counties.builtIn().head();
  private static final String ITEM = "ROADS";

  static final PolicyDocument POLICY =
      Counties.policy(NAME).with(Counties.overlay(NAME, "example"));

  private SmallCounty() {}

  /**
   * One community.
   *
   * @param id whose first four characters are its plan year
   * @param percent what each criterion of the review gives
   * @param yuan the public money that it needs
   * @param agree of ten households
   */
  record One(String id, int percent, long yuan, int agree) {
    int year() {
      return Integer.parseInt(id.substring(0, 4));
    }

    Community community() {
      return Community.builder()
          .id(id)
          .name(id)
          .planYear(year())
          .builtYears(Vector.of(1995))
          .buildings(1)
          .households(10)
          .area(Area.parse("1000"))
          .build();
    }

    CaseFile file() {
      return CaseFile.builder()
          .community(id)
          .consent(Poll.counted(10, agree, 0, 0))
          .budget(
              new CommunityBudget(
                  Vector.of(new FundedItem(ITEM, WorkClass.BASIC, Money.ofYuan(yuan))),
                  new OtherMoney(LinkedHashMap.empty(), LinkedHashMap.empty())))
          .review(
              ReviewFile.builder()
                  .urgency(2)
                  .criteria(
                      Vector.of("willingness", "contribution", "participation", "demolition")
                          .toLinkedMap(name -> name, name -> Fraction.of(percent, 100)))
                  .build())
          .build();
    }
  }

  /** These communities, each year with this public money. */
  static Programme of(long yuanAYear, One... communities) {
    Seq<One> all = Vector.of(communities);
    return Programme.builder()
        .policy(POLICY)
        .register(new Register(all.map(One::community)))
        .facts(facts(all))
        .files(
            CaseBook.builder()
                .files(all.map(One::file))
                .budgets(
                    all.map(One::year)
                        .distinct()
                        .map(year -> new YearBudget(year, Money.ofYuan(yuanAYear))))
                .build())
        .build();
  }

  private static Map<String, Facts> facts(Seq<One> all) {
    Policy policy = Policy.of(POLICY, POLICY.planYears().to());
    Seq<String> exclusions = policy.get(Inclusion.EXCLUSIONS).required().words();
    Facts in = Inclusion.under(policy).facts();
    for (String name : in.vocabulary().names()) {
      in = in.with(name, !exclusions.contains(name));
    }
    Facts known = in;
    return all.toLinkedMap(One::id, one -> known);
  }
}
