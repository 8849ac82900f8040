package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.json.document.CommunityShape;
import org.openrenovation.core.json.document.EvidenceLineShape;
import org.openrenovation.core.json.document.LedgerShape;
import org.openrenovation.core.json.document.MoneyShapes;
import org.openrenovation.core.json.document.ProgressShape;
import org.openrenovation.core.json.document.SurveyShape;
import org.openrenovation.core.json.document.TotalShape;
import org.openrenovation.core.json.document.VoteShape;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.StatedTotal;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.BudgetLine;
import org.openrenovation.core.programme.EvidenceLine;
import org.openrenovation.core.programme.FeedbackLine;
import org.openrenovation.core.programme.LedgerLine;
import org.openrenovation.core.programme.SurveyLine;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Owner;

/**
 * One record of a list by itself (单条记录), for tables, whose rows come one at a time: read by the
 * very shapes that read whole documents, so that a row of a workbook and an element of a JSON list
 * are checked alike.
 *
 * @param <T> the record
 */
public final class Records<T> {
  /** A community of a register. */
  public static final Records<Community> COMMUNITIES = new Records<>(CommunityShape.COMMUNITY);

  /** A community's start and completion. */
  public static final Records<CommunityProgress> PROGRESS = new Records<>(ProgressShape.COMMUNITY);

  /** A household's answer. */
  public static final Records<Ballot> BALLOTS = new Records<>(VoteShape.BALLOT);

  /** An owner and their vote. */
  public static final Records<Owner> OWNERS = new Records<>(VoteShape.OWNER);

  /** A total that a plan table states. */
  public static final Records<StatedTotal> TOTALS = new Records<>(TotalShape.TOTAL);

  /** A questionnaire of a community's survey. */
  public static final Records<SurveyLine> SURVEYS = new Records<>(SurveyShape.SURVEY);

  /** A questionnaire on a community's finished works. */
  public static final Records<FeedbackLine> FEEDBACK = new Records<>(SurveyShape.FEEDBACK);

  /** A line of the books. */
  public static final Records<LedgerLine> LEDGER = new Records<>(LedgerShape.LINE);

  private final Shape<T> shape;

  private Records(Shape<T> shape) {
    this.shape = shape;
  }

  /**
   * A line of evidence, in the words of this policy: its item is a gate's id and a key of its
   * requirements, {@code SURVEY.date}.
   */
  public static Records<EvidenceLine> evidence(Policy policy) {
    return new Records<>(EvidenceLineShape.of(policy));
  }

  /** A line of a list of costs and money, in the words of this policy. */
  public static Records<BudgetLine> costs(Policy policy) {
    return new Records<>(MoneyShapes.line(policy));
  }

  /**
   * The record, or everything that is wrong with it; paths begin at the record: {@code households}.
   */
  public Validation<Seq<Problem>, T> read(JsonNode record) {
    return Reading.of(shape, record);
  }

  /** The record as it stands in a document. */
  public JsonNode write(T record) {
    return shape.write(record);
  }

  /** The JSON Schema of one record: what each field may be. */
  public ObjectNode schema() {
    return shape.schema();
  }
}
