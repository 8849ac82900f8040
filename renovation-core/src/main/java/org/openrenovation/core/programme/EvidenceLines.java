package org.openrenovation.core.programme;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Evidence;

/**
 * The evidence of communities as a list of lines (佐证清单), as an office keeps it, and the lines as
 * files again.
 */
public final class EvidenceLines {
  private final Map<String, Map<String, TreeMap<Integer, Evidence>>> evidence;

  private EvidenceLines(Map<String, Map<String, TreeMap<Integer, Evidence>>> evidence) {
    this.evidence = evidence;
  }

  /**
   * The files of the communities with this evidence, each in the order in which it comes first.
   *
   * @throws RefusedException where a thing is recorded a second time: {@code [3].item}
   */
  public static CaseBook together(Seq<EvidenceLine> lines) {
    EvidenceLines sofar = new EvidenceLines(LinkedHashMap.empty());
    Vector<Problem> problems = Vector.empty();
    int position = 0;
    for (EvidenceLine line : lines) {
      Optional<EvidenceLines> more = sofar.with(line);
      if (more.isEmpty()) {
        problems = problems.append(twice(line, position));
      }
      sofar = more.orElse(sofar);
      position++;
    }
    RefusedException.throwIfAny(problems);
    return CaseBook.builder().files(sofar.files()).build();
  }

  /** What this book has of evidence, line by line; a list without an element says nothing. */
  public static Seq<EvidenceLine> of(CaseBook book) {
    return book.files()
        .flatMap(
            file ->
                file.evidence()
                    .flatMap(
                        gate ->
                            gate._2
                                .zipWithIndex()
                                .flatMap(
                                    piece -> lines(file.community(), gate._1, piece._2, piece._1))))
        .toVector();
  }

  private static Seq<EvidenceLine> lines(String community, String gate, int at, Evidence piece) {
    return Vector.ofAll(piece.entries())
        .flatMap(
            entry ->
                single(entry._2)
                    .map(one -> new EvidenceLine(community, gate, at + 1, entry._1, one)));
  }

  private static Seq<? extends Entry> single(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.words().map(word -> new Entry.Words(Vector.of(word)));
    }
    if (entry instanceof Entry.Rounds rounds) {
      return rounds.rounds().map(round -> new Entry.Rounds(Vector.of(round)));
    }
    if (entry instanceof Entry.Grants grants) {
      return Vector.ofAll(grants.dates())
          .map(grant -> new Entry.Grants(LinkedHashMap.of(grant._1, grant._2)));
    }
    return Vector.of(entry);
  }

  private Optional<EvidenceLines> with(EvidenceLine line) {
    Map<String, TreeMap<Integer, Evidence>> gates =
        evidence.getOrElse(line.community(), LinkedHashMap.empty());
    TreeMap<Integer, Evidence> pieces = gates.getOrElse(line.gate(), TreeMap.empty());
    Evidence piece = pieces.getOrElse(line.piece(), Evidence.NONE);
    return joined(piece.entries().get(line.key()).toJavaOptional(), line.entry())
        .map(entry -> pieces.put(line.piece(), piece.with(line.key(), entry)))
        .map(all -> evidence.put(line.community(), gates.put(line.gate(), all)))
        .map(EvidenceLines::new);
  }

  /** The entry with one element more; nothing where it is no list, or has the element already. */
  private static Optional<Entry> joined(Optional<Entry> before, Entry more) {
    if (before.isEmpty()) {
      return Optional.of(more);
    }
    if (before.get() instanceof Entry.Words words && more instanceof Entry.Words one) {
      return Optional.of(new Entry.Words(words.words().appendAll(one.words())));
    }
    if (before.get() instanceof Entry.Rounds rounds && more instanceof Entry.Rounds one) {
      return Optional.of(new Entry.Rounds(rounds.rounds().appendAll(one.rounds())));
    }
    if (before.get() instanceof Entry.Grants grants && more instanceof Entry.Grants one) {
      return one.dates().exists(grant -> grants.dates().containsKey(grant._1))
          ? Optional.empty()
          : Optional.of(new Entry.Grants(grants.dates().merge(one.dates())));
    }
    return Optional.empty();
  }

  private static Problem twice(EvidenceLine line, int position) {
    return line.entry() instanceof Entry.Grants grants
        ? Problem.at("[" + position + "].subject", "id.duplicate", grants.dates().head()._1)
        : Problem.at("[" + position + "].item", "id.duplicate", line.gate() + "." + line.key());
  }

  private Seq<CaseFile> files() {
    return Vector.ofAll(evidence).map(EvidenceLines::file);
  }

  private static CaseFile file(Tuple2<String, Map<String, TreeMap<Integer, Evidence>>> one) {
    return CaseFile.builder()
        .community(one._1)
        .evidence(one._2.mapValues(pieces -> pieces.values().toVector()))
        .build();
  }
}
