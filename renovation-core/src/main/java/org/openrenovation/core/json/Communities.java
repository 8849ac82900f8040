package org.openrenovation.core.json;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.document.CaseShape;
import org.openrenovation.core.json.document.CommunityShape;
import org.openrenovation.core.json.document.ProgressShape;
import org.openrenovation.core.json.document.WorksBookShape;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.core.programme.WorksBook;

/**
 * Registers of communities as JSON (小区名册的读写): read whole or refused with every problem, written in
 * the same form.
 */
public final class Communities {
  private Communities() {}

  /** A register: {@code {"communities": [{"id": "2022-01", "planYear": 2022, "name": …}]}}. */
  public static Validation<Seq<Problem>, Register> read(String json) {
    return JsonText.parse(json).flatMap(tree -> Reading.of(CommunityShape.REGISTER, tree));
  }

  /**
   * What is known of communities: {@code {"facts": {"2022-01": {"residential": true, …}}}}, by the
   * policy's own names of facts; a fact that is not there is missing.
   */
  public static Validation<Seq<Problem>, Map<String, Facts>> readFacts(
      PolicyDocument policy, String json) {
    return JsonText.parse(json).flatMap(tree -> Reading.of(CommunityShape.facts(policy), tree));
  }

  /**
   * What is recorded of starts and completions: {@code {"progress": [{"id": "2021-01", "planYear":
   * 2021, "completedOn": "2021-12-31"}]}}.
   */
  public static Validation<Seq<Problem>, ProgressBook> readProgress(
      Register register, String json) {
    return JsonText.parse(json)
        .flatMap(tree -> Reading.of(ProgressShape.BOOK, tree))
        .flatMap(
            book -> {
              Seq<Problem> problems = book.problems(register);
              return problems.isEmpty() ? Validation.valid(book) : Validation.invalid(problems);
            });
  }

  /**
   * What is on file of communities: {@code {"files": [{"community": "2024-01", "evidence":
   * {"SURVEY": [{"date": "2023-10-12"}]}}]}}, in the words of this policy.
   */
  public static Validation<Seq<Problem>, CaseBook> readFiles(
      Policy policy, Register register, String json) {
    return JsonText.parse(json)
        .flatMap(tree -> Reading.of(CaseShape.book(policy), tree))
        .flatMap(
            book -> {
              Seq<Problem> problems = book.problems(register);
              return problems.isEmpty() ? Validation.valid(book) : Validation.invalid(problems);
            });
  }

  /** The files as JSON, in the words of this policy. */
  public static String writeFiles(Policy policy, CaseBook files) {
    return JsonText.pretty(CaseShape.book(policy).write(files));
  }

  /**
   * The crews of a county and its sites: {@code {"crews": {"PIPES": 2}, "sites": [{"community":
   * "2024-01", "notBefore": "2024-04-15"}]}}.
   */
  public static Validation<Seq<Problem>, WorksBook> readWorks(Register register, String json) {
    return JsonText.parse(json)
        .flatMap(tree -> Reading.of(WorksBookShape.BOOK, tree))
        .flatMap(
            book -> {
              Seq<Problem> problems = book.problems(register);
              return problems.isEmpty() ? Validation.valid(book) : Validation.invalid(problems);
            });
  }

  /** The crews and sites as JSON. */
  public static String writeWorks(WorksBook works) {
    return JsonText.pretty(WorksBookShape.BOOK.write(works));
  }

  /** The register as JSON. */
  public static String write(Register register) {
    return JsonText.pretty(CommunityShape.REGISTER.write(register));
  }
}
