package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Comparator;
import org.openrenovation.core.schedule.search.Instance;
import org.openrenovation.core.schedule.search.Projects;
import org.openrenovation.core.schedule.search.Sequencing;

/** From ids to the places that the search works on, and back. */
final class CrewPlanning {
  private final SharedCrews shared;
  private final Vector<CrewTask> tasks;
  private final Vector<String> crews;
  private final Vector<String> projects;

  private CrewPlanning(SharedCrews shared) {
    this.shared = shared;
    this.tasks = shared.tasks().toVector();
    this.crews = shared.crews().keySet().toVector();
    this.projects = shared.projects().keySet().toVector();
  }

  static CrewPlan plan(SharedCrews shared, CrewSearch search) {
    CrewPlanning planning = new CrewPlanning(shared);
    return planning.named(
        Sequencing.search(planning.instance(), search.schedules(), search.seed()));
  }

  private Instance instance() {
    TaskNetwork network = shared.network();
    int[][] before = new int[tasks.size()][];
    Arrays.setAll(before, network::before);
    int[] changes = changes();
    return new Instance(
        ints(tasks.map(task -> task.task().duration())),
        before,
        rows(tasks.map(task -> ints(task.task().predecessors().map(Link::lag)))),
        network.order(),
        projects(),
        changes,
        rows(crews.map(crew -> there(crew, changes))),
        rows(crews.map(this::needs)));
  }

  private Projects projects() {
    Map<String, Integer> place =
        HashMap.ofEntries(projects.zipWithIndex().map(at -> Tuple.of(at._1, at._2)));
    Vector<CrewProject> all = projects.map(id -> shared.projects().get(id).get());
    return new Projects(
        tasks.toJavaStream().mapToInt(task -> place.get(task.project()).get()).toArray(),
        ints(all.map(CrewProject::release)),
        all.toJavaStream().mapToLong(project -> project.due().orElse(Projects.NEVER)).toArray(),
        all.toJavaStream().mapToLong(CrewProject::weight).toArray());
  }

  /** The days on which some crew's number changes, and the first. */
  private int[] changes() {
    return shared
        .crews()
        .values()
        .flatMap(CrewSupply::steps)
        .map(CrewSupply.Step::from)
        .prepend(0L)
        .toJavaStream()
        .mapToInt(Math::toIntExact)
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] there(String crew, int[] changes) {
    CrewSupply supply = shared.crews().get(crew).get();
    return Arrays.stream(changes).map(day -> Math.toIntExact(supply.on(day))).toArray();
  }

  /** A task of no days takes no crew's time. */
  private int[] needs(String crew) {
    return ints(
        tasks.map(task -> task.task().duration() == 0 ? 0L : task.needs().getOrElse(crew, 0L)));
  }

  private static int[] ints(Seq<Long> figures) {
    return figures.toJavaStream().mapToInt(Math::toIntExact).toArray();
  }

  private static int[][] rows(Seq<int[]> rows) {
    return rows.toJavaArray(int[][]::new);
  }

  private CrewPlan named(Sequencing.Found found) {
    Map<String, Long> start =
        LinkedHashMap.ofEntries(
            tasks.zipWithIndex().map(at -> Tuple.of(at._1.task().id(), found.start()[at._2])));
    Map<String, Long> finishes = shared.finishes(start);
    Map<String, Long> lateness =
        LinkedHashMap.ofEntries(
            shared.projects().map(at -> Tuple.of(at._1, late(at._2, finishes.get(at._1)))));
    return new CrewPlan.Builder()
        .start(start)
        .makespan(finishes.values().max().getOrElse(0L))
        .lateness(lateness)
        .weightedLateness(
            lateness
                .map(at -> at._2 * shared.projects().get(at._1).get().weight())
                .sum()
                .longValue())
        .entryOrder(
            LinkedHashMap.ofEntries(crews.map(crew -> Tuple.of(crew, entryOrder(crew, start)))))
        .bound(new CrewPlan.Bound(found.leastLateness(), found.leastMakespan()))
        .schedules(found.made())
        .build();
  }

  private static long late(CrewProject project, io.vavr.control.Option<Long> finish) {
    return project.due().isPresent() && finish.isDefined()
        ? Math.max(0, finish.get() - project.due().get())
        : 0;
  }

  private Seq<String> entryOrder(String crew, Map<String, Long> start) {
    return tasks
        .filter(task -> task.needs().getOrElse(crew, 0L) > 0)
        .map(task -> task.task().id())
        .sorted(
            Comparator.comparing((String id) -> start.get(id).get())
                .thenComparing(Comparator.naturalOrder()));
  }
}
