package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/**
 * The questionnaires of many communities as lists (问卷回收清单), and the lists as files again. Which of
 * a household's ballots stands, and whether they suffice, is the rooms' to say.
 */
public final class SurveyLines {
  private SurveyLines() {}

  /**
   * The files of the communities with these ballots.
   *
   * @throws RefusedException where the lines of a community do not agree on its households, or more
   *     of them answered than there are: {@code [3].households}
   */
  public static CaseBook surveys(Seq<SurveyLine> lines) {
    return together(
        lines,
        SurveyLine::community,
        SurveyLine::households,
        (file, own) -> file.consent(Poll.of(own.head().households(), own.map(SurveyLine::ballot))));
  }

  /** The ballots of this book, community by community; counts alone are no questionnaires. */
  public static Seq<SurveyLine> surveys(CaseBook book) {
    return book.files()
        .flatMap(
            file ->
                Vector.ofAll(file.consent().stream().toList())
                    .flatMap(
                        poll ->
                            poll.ballots()
                                .map(
                                    ballot ->
                                        new SurveyLine(
                                            file.community(), poll.households(), ballot))))
        .toVector();
  }

  /**
   * The files of the communities with these answers on the finished works.
   *
   * @throws RefusedException as for the ballots, and where a household answers twice
   */
  public static CaseBook feedback(Seq<FeedbackLine> lines) {
    return together(
        lines,
        FeedbackLine::community,
        FeedbackLine::households,
        (file, own) ->
            file.satisfaction(
                Feedback.of(own.head().households(), own.map(FeedbackLine::response))));
  }

  /** The answers of this book on finished works, community by community. */
  public static Seq<FeedbackLine> feedback(CaseBook book) {
    return book.files()
        .flatMap(
            file ->
                Vector.ofAll(file.satisfaction().stream().toList())
                    .flatMap(
                        all ->
                            all.responses()
                                .map(
                                    response ->
                                        new FeedbackLine(
                                            file.community(), all.households(), response))))
        .toVector();
  }

  private static <L> CaseBook together(
      Seq<L> lines,
      Function<L, String> community,
      ToLongFunction<L> households,
      BiFunction<CaseFile.Builder, Seq<L>, CaseFile.Builder> into) {
    Vector<Problem> problems = differing(lines, community, households);
    Vector<CaseFile> files = Vector.empty();
    for (Map.Entry<String, List<Integer>> own : positions(lines, community).entrySet()) {
      Seq<L> rows = Vector.ofAll(own.getValue()).map(lines::get);
      CaseFile.Builder file = CaseFile.builder().community(own.getKey());
      try {
        files = files.append(into.apply(file, rows).build());
      } catch (RefusedException refused) {
        problems = problems.appendAll(refused.problems().map(one -> ofLine(one, own.getValue())));
      }
    }
    RefusedException.throwIfAny(problems);
    return CaseBook.builder().files(files).build();
  }

  private static <L> Map<String, List<Integer>> positions(
      Seq<L> lines, Function<L, String> community) {
    Map<String, List<Integer>> positions = new java.util.LinkedHashMap<>();
    int at = 0;
    for (L line : lines) {
      positions.computeIfAbsent(community.apply(line), id -> new ArrayList<>()).add(at++);
    }
    return positions;
  }

  /** Lines that name another number of households than the first of their community. */
  private static <L> Vector<Problem> differing(
      Seq<L> lines, Function<L, String> community, ToLongFunction<L> households) {
    Map<String, Long> first = new HashMap<>();
    Vector<Problem> problems = Vector.empty();
    int at = 0;
    for (L line : lines) {
      long here = households.applyAsLong(line);
      long known = first.computeIfAbsent(community.apply(line), id -> here);
      if (known != here) {
        problems =
            problems.append(
                Problem.at("[" + at + "].households", "value.mismatch", Long.toString(here))
                    .with("other", Long.toString(known)));
      }
      at++;
    }
    return problems;
  }

  /** {@code responses[2].household} of a community, at the line that it came from. */
  private static Problem ofLine(Problem problem, List<Integer> positions) {
    int open = problem.path().indexOf('[');
    int close = problem.path().indexOf(']');
    boolean isElement = open >= 0 && close > open;
    int element = isElement ? Integer.parseInt(problem.path().substring(open + 1, close)) : 0;
    String field = isElement ? problem.path().substring(close + 1) : "." + problem.path();
    return new Problem.Builder()
        .path("[" + positions.get(element) + "]" + field)
        .code(problem.code())
        .value(problem.value())
        .details(problem.details())
        .build();
  }
}
