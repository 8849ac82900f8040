package org.openrenovation.examples.cli;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.reports.load.TableKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The county's case: its policy, its communities, what is known of them. */
final class ProgrammeOptions {
  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Option(names = "--communities", paramLabel = "FILE", descriptionKey = "communities")
  private @Nullable Path communities;

  @Option(names = "--facts", paramLabel = "FILE", descriptionKey = "facts")
  private @Nullable Path facts;

  @Option(names = "--programme", paramLabel = "FILE", descriptionKey = "programme")
  private @Nullable Path whole;

  /** The policy's part. */
  PolicyOptions policy() {
    return policy;
  }

  @Option(names = "--completions", paramLabel = "FILE", descriptionKey = "completions")
  private @Nullable Path completions;

  @Option(names = "--files", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--works", paramLabel = "FILE", descriptionKey = "works")
  private @Nullable Path works;

  /** The whole case, or everything that is wrong with its files. */
  Validation<Seq<Problem>, Programme> programme(Words words) {
    return whole == null ? ofParts(words) : read(whole, words);
  }

  /** A case in one document. */
  static Validation<Seq<Problem>, Programme> read(Path document, Words words) {
    return Programmes.read(Inputs.text(document, words));
  }

  private Validation<Seq<Problem>, Programme> ofParts(Words words) {
    return policy
        .document(words)
        .flatMap(
            document ->
                Validation.combine(register(words), facts(document, words), policy.calendar(words))
                    .ap(
                        (register, known, calendar) ->
                            Programme.builder()
                                .policy(document)
                                .register(register)
                                .facts(known)
                                .calendar(calendar))
                    .mapError(problems -> problems.flatMap(some -> some))
                    .flatMap(
                        programme ->
                            progress(register(words).get(), words)
                                .map(book -> programme.progress(book).build()))
                    .flatMap(programme -> withFiles(programme, words))
                    .flatMap(programme -> withWorks(programme, words)));
  }

  /**
   * The records of a file, or what the built-in county's own papers say where its communities are
   * meant.
   */
  private Validation<Seq<Problem>, ProgressBook> progress(Register register, Words words) {
    if (completions != null && Tables.isTable(completions)) {
      return Tables.progress(register, completions, words);
    }
    if (completions != null) {
      return Communities.readProgress(register, Inputs.text(completions, words));
    }
    return Validation.valid(
        communities == null
            ? policy.county().map(Counties::progress).orElse(ProgressBook.empty())
            : ProgressBook.empty());
  }

  private Validation<Seq<Problem>, Programme> withFiles(Programme programme, Words words) {
    return files.isEmpty()
        ? Validation.valid(programme)
        : programme
            .policyFor(programme.policy().planYears().to())
            .flatMap(policy -> together(policy, programme.register(), words))
            .map(programme::with);
  }

  private Validation<Seq<Problem>, Programme> withWorks(Programme programme, Words words) {
    return works == null
        ? Validation.valid(programme)
        : Communities.readWorks(programme.register(), Inputs.text(works, words))
            .map(programme::with);
  }

  /** All files as one book; every problem of every file is told. */
  private Validation<Seq<Problem>, CaseBook> together(
      Policy policy, Register register, Words words) {
    Seq<Validation<Seq<Problem>, CaseBook>> books =
        Vector.ofAll(files).map(file -> book(policy, register, file, words));
    Seq<Problem> problems = books.filter(Validation::isInvalid).flatMap(Validation::getError);
    return problems.isEmpty()
        ? books.reduce((one, other) -> one.flatMap(book -> book.and(other.get())))
        : Validation.invalid(problems);
  }

  private static Validation<Seq<Problem>, CaseBook> book(
      Policy policy, Register register, Path file, Words words) {
    return Tables.isTable(file)
        ? Tables.files(policy, register, file, words)
        : Communities.readFiles(policy, register, Inputs.text(file, words));
  }

  private Validation<Seq<Problem>, Register> register(Words words) {
    if (communities != null && Tables.isTable(communities)) {
      return Tables.read(TableKind.COMMUNITIES, communities, words).result();
    }
    if (communities != null) {
      return Communities.read(Inputs.text(communities, words));
    }
    String county =
        policy.county().orElseThrow(() -> new Unusable(words.say("communities.needed")));
    return Validation.valid(Counties.communities(county));
  }

  private Validation<Seq<Problem>, Map<String, Facts>> facts(PolicyDocument document, Words words) {
    return facts == null
        ? Validation.valid(LinkedHashMap.empty())
        : Communities.readFacts(document, Inputs.text(facts, words));
  }
}
