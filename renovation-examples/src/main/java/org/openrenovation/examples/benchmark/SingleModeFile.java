package org.openrenovation.examples.benchmark;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.schedule.CrewProject;
import org.openrenovation.core.schedule.CrewSupply;
import org.openrenovation.core.schedule.CrewTask;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.Task;

/**
 * A problem of PSPLIB (Kolisch and Sprecher 1997) in its own format {@code .sm}: one project whose
 * jobs are done in one way each, by crews that are there in fixed numbers.
 */
public final class SingleModeFile {
  private static final String PROJECT = "project";
  private static final int MODES = 1;

  private final Vector<String> lines;

  private SingleModeFile(String text) {
    this.lines = Vector.ofAll(text.lines().map(String::strip).toList());
  }

  /**
   * The problem of this text.
   *
   * @throws IllegalArgumentException where it is not in the format, or jobs have several modes
   */
  public static SharedCrews read(String text) {
    return new SingleModeFile(text).problem();
  }

  private SharedCrews problem() {
    Seq<Seq<Integer>> successors = rows("jobnr.", 0);
    Seq<Seq<Integer>> works = rows("jobnr. mode duration", 1);
    Seq<Integer> available = rows("RESOURCEAVAILABILITIES", 1).head();
    if (successors.size() != works.size()
        || successors.exists(row -> row.get(1) != MODES)
        || works.exists(row -> row.size() != available.size() + 3)) {
      throw new IllegalArgumentException("not one row with one mode for each job");
    }
    Map<Integer, Vector<Link>> links = HashMap.empty();
    for (Seq<Integer> row : successors) {
      Link link = Link.after(row.head().toString());
      for (int next : row.drop(3)) {
        links = links.put(next, links.getOrElse(next, Vector.empty()).append(link));
      }
    }
    Map<Integer, Vector<Link>> before = links;
    return SharedCrews.builder()
        .tasks(works.map(row -> task(row, before.getOrElse(row.head(), Vector.empty()))))
        .crews(
            LinkedHashMap.ofEntries(
                available
                    .zipWithIndex()
                    .map(crew -> Tuple.of(crew(crew._2), CrewSupply.of(crew._1)))))
        .projects(HashMap.of(PROJECT, CrewProject.builder().build()))
        .build();
  }

  private static CrewTask task(Seq<Integer> row, Seq<Link> links) {
    return CrewTask.builder()
        .task(new Task(row.head().toString(), row.get(2), links))
        .project(PROJECT)
        .needs(
            LinkedHashMap.ofEntries(
                row.drop(3).zipWithIndex().map(need -> Tuple.of(crew(need._2), (long) need._1))))
        .build();
  }

  private static String crew(int place) {
    return "R" + (place + 1);
  }

  /** The rows of figures under a heading, some lines below it, up to the next line of stars. */
  private Seq<Seq<Integer>> rows(String heading, int below) {
    Vector<String> from =
        lines.dropWhile(line -> !line.replaceAll("\\s+", " ").startsWith(heading));
    if (from.isEmpty()) {
      throw new IllegalArgumentException(heading + " is not there");
    }
    return from.drop(1 + below)
        .takeWhile(line -> !line.startsWith("*"))
        .map(line -> Vector.of(line.split("\\s+")).map(Integer::valueOf));
  }
}
