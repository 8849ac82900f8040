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
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
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
  private final Asked asked;
  private final Binding<?, T> binding;

  private TableKind(
      String id,
      Seq<TableColumn> columns,
      Optional<String> numberedWithin,
      Seq<String> totalled,
      Binding<?, T> binding) {
    this(id, columns, numberedWithin, totalled, Asked.NOTHING, binding);
  }

  private TableKind(
      String id,
      Seq<TableColumn> columns,
      Optional<String> numberedWithin,
      Seq<String> totalled,
      Asked asked,
      Binding<?, T> binding) {
    this.id = id;
    this.title = ColumnWords.both(id);
    this.columns = columns;
    this.numberedWithin = numberedWithin;
    this.totalled = totalled;
    this.asked = asked;
    this.binding = binding;
  }

  /** A kind of rows that neither are numbered nor have totals. */
  static <T> TableKind<T> of(
      String id, Seq<TableColumn> columns, Asked asked, Binding<?, T> binding) {
    return new TableKind<>(id, columns, Optional.empty(), Vector.empty(), asked, binding);
  }

  /** The questionnaires of the communities' surveys (民意调查问卷), one a row. */
  public static TableKind<CaseBook> surveys(Policy policy) {
    return FileKinds.surveys(policy);
  }

  /** The questionnaires on finished works (满意度问卷), one a row. */
  public static TableKind<CaseBook> satisfaction(Policy policy) {
    return FileKinds.satisfaction(policy);
  }

  /**
   * The evidence of gates (节点佐证), one thing recorded a row; gates and what they ask for are the
   * policy's.
   */
  public static TableKind<CaseBook> evidence(Policy policy) {
    return FileKinds.evidence(policy);
  }

  /**
   * What works cost and who brings what (改造概算及资金来源), one item or one source a row; both are the
   * policy's words.
   */
  public static TableKind<CaseBook> costs(Policy policy) {
    return FileKinds.costs(policy);
  }

  /** The books of the money (资金台账): accounts, contracts and their progress, entries. */
  public static TableKind<CaseBook> ledger(Policy policy) {
    return FileKinds.ledger(policy);
  }

  /** Every kind; those of the communities' files are in the words of this policy. */
  public static Seq<TableKind<?>> under(Policy policy) {
    return Vector.<TableKind<?>>of(COMMUNITIES, PROGRESS, BALLOTS, OWNERS)
        .appendAll(ofFiles(policy));
  }

  /** The kinds whose rows together are files of communities. */
  public static Seq<TableKind<CaseBook>> ofFiles(Policy policy) {
    return Vector.of(
        surveys(policy), satisfaction(policy), evidence(policy), costs(policy), ledger(policy));
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
    return binding.json(id, value);
  }

  /** Some invented rows that show how the table is filled in. */
  public T example() {
    return binding.read(asked.examples().orElseGet(() -> ExampleRows.of(id)));
  }

  /** The column as this row asks for it: of a date the value is a date. */
  TableColumn asked(TableColumn column, JsonNode record) {
    return asked.of(column, record);
  }

  /** Whether what the column means is known only when others of the row are read. */
  boolean isAsked(TableColumn column) {
    return column.form() == ColumnForm.VALUE;
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
   * @param document all rows as a document of core's, where that is more than their list
   */
  record Binding<R, T>(
      Records<R> records,
      Function<Seq<R>, T> together,
      Function<T, Seq<R>> apart,
      Optional<Function<T, String>> document) {
    Binding(Records<R> records, Function<Seq<R>, T> together, Function<T, Seq<R>> apart) {
      this(records, together, apart, Optional.empty());
    }

    Seq<JsonNode> written(T value) {
      return apart.apply(value).map(records::write);
    }

    T read(Seq<JsonNode> rows) {
      return together.apply(rows.map(row -> records.read(row).get()));
    }

    String json(String id, T value) {
      return document.map(whole -> whole.apply(value)).orElseGet(() -> list(id, value));
    }

    private String list(String id, T value) {
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      ArrayNode list = document.putArray(id);
      written(value).forEach(list::add);
      return JsonText.pretty(document);
    }
  }
}
