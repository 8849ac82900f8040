package org.openrenovation.core.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;

/**
 * The counties that come with the library (内置县级政策), each a folder of data: its policy, its
 * overlays, its communities. Another county is read by {@link PolicyDocuments} from wherever it is
 * kept.
 */
public final class Counties {
  private static final String FOLDER = "/org/openrenovation/core/county/";

  private Counties() {}

  /**
   * Their short names, the first of which is the one that a command line takes where none is named.
   */
  public static Seq<String> builtIn() {
    return Vector.ofAll(resource("counties.txt").orElseThrow().lines())
        .filter(line -> !line.isBlank());
  }

  /**
   * The policy of this county.
   *
   * @throws IllegalArgumentException where no such county is built in
   */
  public static PolicyDocument policy(String county) {
    String json = resource(folder(county) + "policy.json").orElseThrow();
    return sound(PolicyDocuments.read(json, name -> resource(folder(county) + name)));
  }

  /**
   * An overlay of this county's policy: {@code example} sets training values where the text sets
   * none.
   *
   * @throws IllegalArgumentException where the county has no such overlay
   */
  public static Overlay overlay(String county, String id) {
    String json =
        resource(folder(county) + "overlays/" + named(id) + ".json")
            .orElseThrow(() -> new IllegalArgumentException(county + " has no overlay " + id));
    return sound(PolicyDocuments.readOverlay(policy(county), json));
  }

  /** The communities of this county's plan. */
  public static Register communities(String county) {
    return sound(Communities.read(resource(folder(county) + "communities.json").orElseThrow()));
  }

  /** What the county's own papers say of starts and completions; nothing where they say nothing. */
  public static ProgressBook progress(String county) {
    return resource(folder(county) + "progress.json")
        .map(json -> sound(Communities.readProgress(communities(county), json)))
        .orElse(ProgressBook.empty());
  }

  /**
   * This county's case as far as its own papers tell it: policy, communities, starts and
   * completions.
   */
  public static Programme programme(String county) {
    return Programme.builder()
        .policy(policy(county))
        .register(communities(county))
        .progress(progress(county))
        .build();
  }

  private static String folder(String county) {
    if (!builtIn().contains(county)) {
      throw new IllegalArgumentException(
          "no county " + county + " is built in; there are " + builtIn().mkString(", "));
    }
    return county + "/";
  }

  private static String named(String id) {
    if (!id.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException(
          "an overlay's id is made of small letters, digits and hyphens: " + id);
    }
    return id;
  }

  private static <T> T sound(Validation<Seq<Problem>, T> read) {
    return read.toEither()
        .getOrElseThrow(
            problems ->
                new IllegalStateException(
                    problems.map(problem -> problem.message(Locale.ENGLISH)).mkString(" ")));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = Counties.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
