package org.openrenovation.core.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** The figures of the scope: property service rooms and bands. */
class RoomAndBandTest {
  private static final Policy ALONE = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Policy EXAMPLE = ALONE.with(Counties.overlay("ruicheng", "example"));

  private static RoomPlan room(String buildingArea, String provided) {
    return RoomPlan.builder()
        .buildingArea(Area.parse(buildingArea))
        .provided(Area.parse(provided))
        .build();
  }

  @Test
  @Clause("2.2.1")
  void theTextSetsNeitherShareNorLeastArea() {
    Decision<RoomVerdict> decision = PropertyRoom.under(ALONE).decide(room("4541.27", "50"));
    assertThat(decision.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(decision.value().required()).isEmpty();
    assertThat(decision.findings().map(Finding::code))
        .containsExactly("policy.unset", "policy.unset");
    assertThat(decision.trace().render(Locale.CHINA)).contains("尚未规定，无法认定");
  }

  @Test
  @Clause("2.2.1")
  void theGreaterOfTheTwoIsRequiredAndRoundedUp() {
    PropertyRoom example = PropertyRoom.under(EXAMPLE);
    assertThat(example.outcome(room("4541.27", "13.63")).required()).contains(Area.parse("30"));
    assertThat(example.outcome(room("45412.70", "136.23")).required())
        .contains(Area.parse("136.24"));
    assertThat(example.outcome(room("45412.70", "136.23")).shortfall())
        .contains(Area.parse("0.01"));
    assertThat(example.outcome(room("45412.70", "136.24")).met()).contains(true);
    Decision<RoomVerdict> open =
        example.decide(RoomPlan.builder().buildingArea(Area.parse("100")).build());
    assertThat(open.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(open.value().required()).contains(Area.parse("30"));
    assertThat(open.findings().map(Finding::code)).containsExactly("room.missing-fact");
    assertThat(HashSet.ofAll(open.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(HashSet.of("room.ratio", "room.minimum"));
  }

  @Test
  @Clause("2.2.1")
  void whereNothingIsRequiredNothingNeedsToBeKnown() {
    PropertyRoom none =
        PropertyRoom.under(
            ALONE.with(Overlay.of(PropertyRoom.MINIMUM.id(), new Value.Extent(Area.ZERO))));
    RoomVerdict verdict = none.outcome(RoomPlan.builder().buildingArea(Area.parse("100")).build());
    assertThat(verdict.outcome()).isEqualTo(Determination.DETERMINED);
    assertThat(verdict.met()).contains(true);
    assertThatThrownBy(() -> room("-1", "-1"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("provided");
  }

  @Test
  @Clause("2.2.1")
  void aRoomIsToldWithWhatItIsWhatItShouldBeAndWhatIsLacking() {
    PropertyRoom example = PropertyRoom.under(EXAMPLE);
    Decision<RoomVerdict> small = example.decide(room("45412.70", "136.23"));
    assertThat(small.trace().root().test()).isEqualTo("room");
    assertThat(small.findings().single().message(Locale.ENGLISH))
        .isEqualTo(
            "property service room of 136.23 m²; at least 136.24 m² are required: 0.01 m² too"
                + " small");
    assertThat(small.value().met()).contains(false);
    Decision<RoomVerdict> exact = example.decide(room("45412.70", "136.24"));
    assertThat(exact.findings()).isEmpty();
    assertThat(exact.trace().render(Locale.ENGLISH))
        .contains("property service room of 136.24 m²; at least 136.24 m² are required");
  }

  /** Seen to fail where the share was rounded down, and where it was rounded half-up. */
  @Property
  void theRequiredAreaIsTheLeastThatReachesTheShare(
      @ForAll @LongRange(max = 100_000_000) long hundredths) {
    Value.Ratio share = new Value.Ratio(Fraction.of(7, 1000));
    PropertyRoom byShare =
        PropertyRoom.under(ALONE.with(Overlay.of(PropertyRoom.RATIO.id(), share)));
    Area area = Area.ofHundredths(hundredths);
    long required =
        byShare
            .outcome(RoomPlan.builder().buildingArea(area).build())
            .required()
            .orElseThrow()
            .hundredths();
    assertThat(required * 1000).isGreaterThanOrEqualTo(hundredths * 7);
    assertThat((required - 1) * 1000).isLessThan(hundredths * 7);
  }

  @Test
  @Clause("2.2")
  void theOwnersShareFollowsTheCountysFiscalCapacity() {
    Banding example = Banding.under(EXAMPLE, Banding.OWNER_SHARE_IMPROVEMENT);
    assertThat(example.outcome(Optional.of(Fraction.of(9, 20))).result()).contains("1/5");
    assertThat(example.outcome(Optional.of(Fraction.of(3, 5))).result()).contains("1/10");
    assertThat(example.decide(Optional.of(Fraction.of(3, 5))).trace().render(Locale.CHINA))
        .contains("3/5（含）至 不限（不含）");
    Decision<BandVerdict> unset =
        Banding.under(ALONE, Banding.OWNER_SHARE_IMPROVEMENT)
            .decide(Optional.of(Fraction.of(9, 20)));
    assertThat(unset.value()).isEqualTo(BandVerdict.NONE);
    assertThat(unset.findings().map(Finding::code)).containsExactly("policy.unset");
  }

  @Test
  void aFigureOutsideAllBandsIsInNoneAndNeverInTheNearest() {
    Band only =
        Band.builder()
            .atLeast(Fraction.of(1, 2))
            .below(Fraction.of(7, 10))
            .result("MIDDLE")
            .build();
    Banding table =
        Banding.under(
            ALONE.with(
                Overlay.of(
                    Banding.COMMUNITY_GRADE.id(), new Value.Banded(new Bands(Vector.of(only))))),
            Banding.COMMUNITY_GRADE);
    Decision<BandVerdict> beyond = table.decide(Optional.of(Fraction.of(7, 10)));
    assertThat(beyond.value()).isEqualTo(BandVerdict.NONE);
    assertThat(beyond.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(beyond.findings().map(Finding::code)).containsExactly("band.outside");
    assertThat(beyond.trace().root().test()).isEqualTo("band");
    BandVerdict within = table.outcome(Optional.of(Fraction.of(1, 2)));
    assertThat(within.outcome()).isEqualTo(Determination.DETERMINED);
    assertThat(within.index()).contains(0);
  }

  @Test
  @Clause("2.4.1")
  void aCommunityIsGradedByItsFigure() {
    Banding grades = Banding.under(EXAMPLE, Banding.COMMUNITY_GRADE);
    assertThat(
            Vector.of(59, 60, 79, 80)
                .map(points -> grades.outcome(Optional.of(Fraction.of(points, 1))).result().get()))
        .containsExactly("C", "B", "B", "A");
    assertThat(grades.decide(Optional.empty()).findings().map(Finding::code))
        .containsExactly("band.missing-fact");
  }

  @Test
  @Clause("5.3")
  void aScoreHasItsMark() {
    Banding marks = Banding.under(EXAMPLE, Banding.ASSESSMENT_MARK);
    assertThat(marks.outcome(Optional.of(Fraction.of(85, 1))).result()).contains("VERY_GOOD");
    assertThat(marks.decide(Optional.of(Fraction.of(85, 1))).trace().clauses().head().id())
        .isEqualTo("5.3");
  }

  /** Seen to fail where the upper bound was read as belonging to the band. */
  @Property
  void aFigureIsInTheBandWhoseBoundsHoldIt(@ForAll @IntRange(min = -50, max = 150) int points) {
    Banding grades = Banding.under(EXAMPLE, Banding.COMMUNITY_GRADE);
    Decision<BandVerdict> decision = grades.decide(Optional.of(Fraction.of(points, 1)));
    assertThat(decision.value().result()).contains(points < 60 ? "C" : points < 80 ? "B" : "A");
    assertThat(decision.value()).isEqualTo(grades.outcome(Optional.of(Fraction.of(points, 1))));
  }
}
