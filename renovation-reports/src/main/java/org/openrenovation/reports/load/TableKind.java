package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.core.json.Records;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Owners;

/**
 * A kind of table that a county keeps (表格种类): its columns, and what its rows make together.
 *
 * @param <T> what its rows make together
 */
public final class TableKind<T> {
  /** The communities of a plan (计划表), in the layout of annex 3. */
  public static final TableKind<Register> COMMUNITIES =
      new TableKind<>(
          "communities",
          Columns.of("communities")
              .text("id")
              .requiredFillingDown("planYear", ColumnForm.YEAR)
              .required("name", ColumnForm.TEXT)
              .fillingDown("location", ColumnForm.TEXT)
              .with("builtYears", ColumnForm.YEARS)
              .with("buildings", ColumnForm.WHOLE)
              .with("households", ColumnForm.WHOLE)
              .with("area", ColumnForm.AREA)
              .all(),
          Optional.of("planYear"),
          Vector.of("buildings", "households", "area"),
          new Binding<>(Records.COMMUNITIES, Register::new, Register::communities));

  /** Starts and completions of communities (开工竣工记录). */
  public static final TableKind<ProgressBook> PROGRESS =
      new TableKind<>(
          "progress",
          Columns.of("progress")
              .required("id", ColumnForm.TEXT)
              .requiredFillingDown("planYear", ColumnForm.YEAR)
              .with("startedOn", ColumnForm.DATE)
              .with("completedOn", ColumnForm.DATE)
              .with("forecast", ColumnForm.DATE)
              .all(),
          Optional.empty(),
          Vector.empty(),
          new Binding<>(
              Records.PROGRESS,
              rows -> ProgressBook.builder().progress(rows).build(),
              ProgressBook::progress));

  /** Households' answers to the survey (居民意见). */
  public static final TableKind<Seq<Ballot>> BALLOTS =
      new TableKind<>(
          "ballots",
          Columns.of("ballots")
              .required("household", ColumnForm.TEXT)
              .word("choice", Vector.of(Ballot.Choice.values()).map(Enum::name))
              .word("channel", Vector.of(Ballot.Channel.values()).map(Enum::name))
              .required("date", ColumnForm.DATE)
              .all(),
          Optional.empty(),
          Vector.empty(),
          new Binding<>(Records.BALLOTS, Function.identity(), Function.identity()));

  /** Owners and how they vote (业主表决). */
  public static final TableKind<Owners> OWNERS =
      new TableKind<>(
          "owners",
          Columns.of("owners")
              .required("id", ColumnForm.TEXT)
              .required("areas", ColumnForm.AREAS)
              .word(
                  "choice",
                  Vector.of(org.openrenovation.core.vote.Owner.Choice.values()).map(Enum::name))
              .all(),
          Optional.empty(),
          Vector.empty(),
          new Binding<>(Records.OWNERS, Owners::new, Owners::owners));

  private final String id;
  private final Text title;
  private final Seq<TableColumn> columns;
  private final Optional<String> numberedWithin;
  private final Seq<String> totalled;
  private final Binding<?, T> binding;

  private TableKind(
      String id,
      Seq<TableColumn> columns,
      Optional<String> numberedWithin,
      Seq<String> totalled,
      Binding<?, T> binding) {
    this.id = id;
    this.title = ColumnWords.both(id);
    this.columns = columns;
    this.numberedWithin = numberedWithin;
    this.totalled = totalled;
    this.binding = binding;
  }

  /** Every kind. */
  public static Seq<TableKind<?>> all() {
    return Vector.of(COMMUNITIES, PROGRESS, BALLOTS, OWNERS);
  }

  /** Its id, and the key of its records in JSON: {@code communities}. */
  public String id() {
    return id;
  }

  /** What the table is called. */
  public Text title() {
    return title;
  }

  /** Its columns, in the order in which they are written. */
  public Seq<TableColumn> columns() {
    return columns;
  }

  /** The records as a document of core's: {@code {"communities": [ … ]}}. */
  public String json(T value) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray(id);
    binding.written(value).forEach(list::add);
    return JsonText.pretty(document);
  }

  /** Some invented rows that show how the table is filled in. */
  public T example() {
    return binding.read(ExampleRows.of(id));
  }

  /**
   * The field within whose value the rows are numbered where the table has no ids: the first two of
   * 2022 are {@code 2022-01} and {@code 2022-02}.
   */
  Optional<String> numberedWithin() {
    return numberedWithin;
  }

  /** The fields whose totals are held against the rows. */
  Seq<String> totalled() {
    return totalled;
  }

  Binding<?, T> binding() {
    return binding;
  }

  @Override
  public String toString() {
    return id;
  }

  /**
   * How rows are read and written one by one, and put together.
   *
   * @param records one row
   * @param together all rows; refuses those that do not go together, by their positions
   * @param apart the rows again
   */
  record Binding<R, T>(
      Records<R> records, Function<Seq<R>, T> together, Function<T, Seq<R>> apart) {
    Seq<JsonNode> written(T value) {
      return apart.apply(value).map(records::write);
    }

    T read(Seq<JsonNode> rows) {
      return together.apply(rows.map(row -> records.read(row).get()));
    }
  }
}
