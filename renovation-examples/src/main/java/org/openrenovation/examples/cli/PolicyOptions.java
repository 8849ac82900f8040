package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.json.Calendars;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.PolicyDocuments;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import picocli.CommandLine.Option;

/**
 * Under which policy: a built-in county by name, a document's file or its folder; with which
 * overlays; for which plan year.
 */
final class PolicyOptions {
  @Option(names = "--policy", paramLabel = "P", descriptionKey = "policy")
  private @Nullable String policy;

  @Option(names = "--overlay", paramLabel = "O", descriptionKey = "overlay")
  private @Nullable String overlay;

  @Option(names = "--plan-year", paramLabel = "YEAR", descriptionKey = "planYear")
  private @Nullable Integer planYear;

  @Option(names = "--calendar", paramLabel = "FILE", descriptionKey = "calendar")
  private @Nullable Path calendar;

  /** These options; with this built-in overlay where neither policy nor overlay is named. */
  PolicyOptions orElse(String builtInOverlay) {
    if (policy == null && overlay == null) {
      overlay = builtInOverlay;
    }
    return this;
  }

  /** The name of the built-in county that is meant; empty where a document of one's own is. */
  Optional<String> county() {
    String name = policy == null ? Counties.builtIn().head() : policy;
    return Counties.builtIn().contains(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether the document is meant as it stands, without an overlay. */
  boolean isPlain() {
    return overlay == null;
  }

  /** The document, its overlay laid over it. */
  Validation<Seq<Problem>, PolicyDocument> document(Words words) {
    return plain(words)
        .flatMap(
            document ->
                overlay == null
                    ? Validation.valid(document)
                    : overlay(document, overlay, words).map(document::with));
  }

  /**
   * The policy as it stands for the plan year; without one, for the last that the document governs.
   */
  Validation<Seq<Problem>, Policy> policy(Words words) {
    return document(words)
        .flatMap(
            document ->
                planYear == null
                    ? Validation.<Seq<Problem>, Policy>valid(
                        Policy.of(document, document.planYears().to()))
                    : Policies.of(document).forPlanYear(document.jurisdiction(), planYear))
        .flatMap(found -> calendar(words).map(found::with));
  }

  /** The official calendar, with the years of a file where one is named. */
  Validation<Seq<Problem>, OfficialCalendar> calendar(Words words) {
    return calendar == null
        ? Validation.valid(WorkCalendar.china())
        : Calendars.read(Inputs.text(calendar, words)).map(WorkCalendar.china()::with);
  }

  private Validation<Seq<Problem>, PolicyDocument> plain(Words words) {
    Optional<String> builtIn = county();
    return builtIn.isPresent()
        ? Validation.valid(Counties.policy(builtIn.get()))
        : read(Path.of(Objects.requireNonNull(policy)), words);
  }

  /** A document from its file, or from the folder in which it is called {@code policy.json}. */
  static Validation<Seq<Problem>, PolicyDocument> read(Path path, Words words) {
    Path file = Files.isDirectory(path) ? path.resolve("policy.json") : path;
    return PolicyDocuments.read(Inputs.text(file, words), name -> Inputs.beside(file, name, words));
  }

  private Validation<Seq<Problem>, Overlay> overlay(
      PolicyDocument document, String name, Words words) {
    boolean isFile = name.endsWith(".json") || county().isEmpty();
    return isFile
        ? PolicyDocuments.readOverlay(document, Inputs.text(Path.of(name), words))
        : Validation.valid(builtIn(name, words));
  }

  private Overlay builtIn(String name, Words words) {
    try {
      return Counties.overlay(county().orElseThrow(), name);
    } catch (IllegalArgumentException none) {
      throw new Unusable(words.say("overlay.unknown", "overlay", name));
    }
  }
}
