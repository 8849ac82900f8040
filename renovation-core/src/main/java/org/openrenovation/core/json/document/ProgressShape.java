package org.openrenovation.core.json.document;

import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.programme.ProgressBook;

/** What is recorded of starts and completions. */
public final class ProgressShape {
  private static final ObjectShape.Fields<CommunityProgress, CommunityProgress.Builder> FIELDS =
      ObjectShape.of(CommunityProgress.class, CommunityProgress::builder)
          .required("id", Shapes.ID, CommunityProgress::id, CommunityProgress.Builder::id)
          .required(
              "planYear",
              Shapes.YEAR,
              CommunityProgress::planYear,
              CommunityProgress.Builder::planYear)
          .optional(
              "startedOn",
              Shapes.DATE,
              CommunityProgress::startedOn,
              CommunityProgress.Builder::startedOn)
          .optional(
              "completedOn",
              Shapes.DATE,
              CommunityProgress::completedOn,
              CommunityProgress.Builder::completedOn)
          .optional(
              "forecast",
              Shapes.DATE,
              CommunityProgress::forecast,
              CommunityProgress.Builder::forecast);

  /** How far one community has come. */
  public static final Shape<CommunityProgress> COMMUNITY =
      FIELDS.build(CommunityProgress.Builder::build);

  /** The same with how large it is, where no register says so. */
  public static final Shape<CommunityProgress> MEASURED =
      FIELDS
          .optional(
              "buildings",
              Shapes.COUNT,
              CommunityProgress::buildings,
              CommunityProgress.Builder::buildings)
          .optional(
              "households",
              Shapes.COUNT,
              CommunityProgress::households,
              CommunityProgress.Builder::households)
          .optional("area", Shapes.AREA, CommunityProgress::area, CommunityProgress.Builder::area)
          .build(CommunityProgress.Builder::build);

  /** All records. */
  public static final Shape<ProgressBook> BOOK =
      ObjectShape.of(ProgressBook.class, ProgressBook::builder)
          .optional("note", Shapes.BILINGUAL, ProgressBook::note, ProgressBook.Builder::note)
          .required(
              "progress",
              Shapes.listOf(COMMUNITY),
              ProgressBook::progress,
              ProgressBook.Builder::progress)
          .build(ProgressBook.Builder::build);

  private ProgressShape() {}
}
