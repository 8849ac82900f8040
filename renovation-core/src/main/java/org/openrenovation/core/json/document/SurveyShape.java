package org.openrenovation.core.json.document;

import java.time.LocalDate;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.programme.FeedbackLine;
import org.openrenovation.core.programme.SurveyLine;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Feedback;

/** Questionnaires as flat lines: the community, its households, and the household's answer. */
public final class SurveyShape {
  /** A line of the survey before the works. */
  public static final Shape<SurveyLine> SURVEY =
      ObjectShape.of(SurveyLine.class, Parts::new)
          .required(
              "community", Shapes.ID, SurveyLine::community, (parts, id) -> parts.community = id)
          .required(
              "households",
              Shapes.COUNT,
              SurveyLine::households,
              (parts, count) -> parts.households = count)
          .required(
              "household",
              Shapes.ID,
              line -> line.ballot().household(),
              (parts, id) -> parts.household = id)
          .required(
              "choice",
              Shapes.word(Ballot.Choice.class),
              line -> line.ballot().choice(),
              (parts, choice) -> parts.choice = choice)
          .required(
              "channel",
              Shapes.word(Ballot.Channel.class),
              line -> line.ballot().channel(),
              (parts, channel) -> parts.channel = channel)
          .required(
              "date", Shapes.DATE, line -> line.ballot().date(), (parts, date) -> parts.date = date)
          .build(
              parts ->
                  new SurveyLine(
                      parts.community,
                      parts.households,
                      new Ballot(parts.household, parts.choice, parts.channel, parts.date)));

  /** A line of the survey of satisfaction. */
  public static final Shape<FeedbackLine> FEEDBACK =
      ObjectShape.of(FeedbackLine.class, Parts::new)
          .required(
              "community", Shapes.ID, FeedbackLine::community, (parts, id) -> parts.community = id)
          .required(
              "households",
              Shapes.COUNT,
              FeedbackLine::households,
              (parts, count) -> parts.households = count)
          .required(
              "household",
              Shapes.ID,
              line -> line.response().household(),
              (parts, id) -> parts.household = id)
          .required(
              "choice",
              Shapes.word(Feedback.Choice.class),
              line -> line.response().choice(),
              (parts, choice) -> parts.opinion = choice)
          .build(
              parts ->
                  new FeedbackLine(
                      parts.community,
                      parts.households,
                      new Feedback.Response(parts.household, parts.opinion)));

  private SurveyShape() {}

  private static final class Parts {
    private String community = "";
    private long households;
    private String household = "";
    private Ballot.Choice choice = Ballot.Choice.NO_OPINION;
    private Ballot.Channel channel = Ballot.Channel.PAPER;
    private LocalDate date = LocalDate.EPOCH;
    private Feedback.Choice opinion = Feedback.Choice.DISSATISFIED;
  }
}
