package org.openrenovation.core.planning.coordination;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Wording;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Which communities should be renovated together (拆墙并院、整片改造, clause 4.2): for each plan year the
 * connected groups of two or more among the communities of that year and those that may be moved
 * into it, at least one being of that year.
 *
 * <p>A community between two years may be suggested for both. Where the policy puts the whole
 * neighbourhood first (以社区整体区域为改造对象), communities of one neighbourhood adjoin each other.
 */
public final class RenovationUnits implements Rule<UnitMap, SuggestedUnits> {
  /** Whether communities of one neighbourhood adjoin. */
  public static final ParameterId<Value.Flag> COMMUNITY_FIRST =
      ParameterId.of("units.community-first", Value.Flag.class);

  /** Whether adjoining communities are renovated together. */
  public static final ParameterId<Value.Flag> ADJACENT_JOINED =
      ParameterId.of("units.adjacent-joined", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(COMMUNITY_FIRST, ADJACENT_JOINED);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> communityFirst;
  private final Setting<Value.Flag> adjacentJoined;

  private RenovationUnits(Setting<Value.Flag> communityFirst, Setting<Value.Flag> adjacentJoined) {
    this.communityFirst = communityFirst;
    this.adjacentJoined = adjacentJoined;
  }

  /** The units as this policy joins them. */
  public static RenovationUnits under(Policy policy) {
    return new RenovationUnits(policy.get(COMMUNITY_FIRST), policy.get(ADJACENT_JOINED));
  }

  @Override
  public String code() {
    return "units";
  }

  @Override
  public Clause clause() {
    return adjacentJoined.use().clause();
  }

  @Override
  public SuggestedUnits judge(UnitMap map, Steps steps) {
    Vector<RenovationUnit> units =
        TreeSet.ofAll(map.communities().map(UnitCommunity::planYear))
            .toVector()
            .flatMap(year -> of(year, map));
    units.forEach(unit -> steps.tell(() -> told(unit)));
    if (units.isEmpty()) {
      steps.tell(() -> step("units.none").build());
    }
    return new SuggestedUnits(units);
  }

  private Vector<RenovationUnit> of(int year, UnitMap map) {
    Vector<UnitCommunity> available =
        map.communities()
            .filter(one -> one.planYear() == year || one.movable())
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toVector();
    Map<String, Integer> places =
        HashMap.ofEntries(available.map(UnitCommunity::id).zipWithIndex());
    Groups groups = new Groups(available.size());
    if (adjacentJoined.required().yes()) {
      for (Seq<String> pair : map.adjacent()) {
        places
            .get(pair.get(0))
            .forEach(a -> places.get(pair.get(1)).forEach(b -> groups.join(a, b)));
      }
    }
    if (communityFirst.required().yes()) {
      joinNeighbourhoods(available, groups);
    }
    return groups
        .all()
        .map(group -> group.map(available::get))
        .filter(group -> group.size() > 1 && group.exists(one -> one.planYear() == year))
        .map(
            group ->
                new RenovationUnit(
                    year,
                    group.map(UnitCommunity::id),
                    group.filter(one -> one.planYear() != year).map(UnitCommunity::id)));
  }

  /** Each joins the one before it in its neighbourhood: as good as joining all of them. */
  private static void joinNeighbourhoods(Vector<UnitCommunity> available, Groups groups) {
    Map<String, Integer> last = HashMap.empty();
    for (int i = 0; i < available.size(); i++) {
      String neighbourhood = available.get(i).neighbourhood().orElse(null);
      if (neighbourhood != null) {
        int place = i;
        last.get(neighbourhood).forEach(before -> groups.join(before, place));
        last = last.put(neighbourhood, i);
      }
    }
  }

  private Step told(RenovationUnit unit) {
    return step(unit.moved().isEmpty() ? "units.joined" : "units.joined-by-moving")
        .subject(unit.members().mkString("/"))
        .figure("year", unit.year())
        .figure("members", Wording.list(unit.members()))
        .figure("moved", Wording.list(unit.moved()))
        .build();
  }

  private Step.Builder step(String code) {
    return Step.builder("units.suggested", code, clause(), Truth.TRUE)
        .addUses(communityFirst.use(), adjacentJoined.use());
  }
}
