package org.openrenovation.core.json.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Owner;

/** One household's answer before and after the works, and one owner's vote. */
public final class VoteShape {
  /** A household's answer. */
  public static final Shape<Ballot> BALLOT =
      ObjectShape.of(Ballot.class, BallotParts::new)
          .required("household", Shapes.ID, Ballot::household, (parts, id) -> parts.household = id)
          .required(
              "choice",
              Shapes.word(Ballot.Choice.class),
              Ballot::choice,
              (parts, choice) -> parts.choice = choice)
          .required(
              "channel",
              Shapes.word(Ballot.Channel.class),
              Ballot::channel,
              (parts, channel) -> parts.channel = channel)
          .required("date", Shapes.DATE, Ballot::date, (parts, date) -> parts.date = date)
          .build(parts -> new Ballot(parts.household, parts.choice, parts.channel, parts.date));

  /** An owner, their parts and their vote. */
  public static final Shape<Owner> OWNER =
      ObjectShape.of(Owner.class, OwnerParts::new)
          .required("id", Shapes.ID, Owner::id, (parts, id) -> parts.id = id)
          .required(
              "areas",
              Shapes.someOf(Shapes.AREA),
              Owner::areas,
              (parts, areas) -> parts.areas = areas)
          .required(
              "choice",
              Shapes.word(Owner.Choice.class),
              Owner::choice,
              (parts, choice) -> parts.choice = choice)
          .build(parts -> new Owner(parts.id, parts.areas, parts.choice));

  /** A household's answer on the finished works. */
  public static final Shape<Feedback.Response> RESPONSE =
      ObjectShape.of(Feedback.Response.class, ResponseParts::new)
          .required(
              "household",
              Shapes.ID,
              Feedback.Response::household,
              (parts, id) -> parts.household = id)
          .required(
              "choice",
              Shapes.word(Feedback.Choice.class),
              Feedback.Response::choice,
              (parts, choice) -> parts.choice = choice)
          .build(parts -> new Feedback.Response(parts.household, parts.choice));

  private VoteShape() {}

  private static final class BallotParts {
    private String household = "";
    private Ballot.Choice choice = Ballot.Choice.NO_OPINION;
    private Ballot.Channel channel = Ballot.Channel.PAPER;
    private LocalDate date = LocalDate.EPOCH;
  }

  private static final class OwnerParts {
    private String id = "";
    private Seq<Area> areas = Vector.empty();
    private Owner.Choice choice = Owner.Choice.ABSENT;
  }

  private static final class ResponseParts {
    private String household = "";
    private Feedback.Choice choice = Feedback.Choice.DISSATISFIED;
  }
}
