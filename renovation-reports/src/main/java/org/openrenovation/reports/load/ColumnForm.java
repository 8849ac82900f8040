package org.openrenovation.reports.load;

/** What the cells of a column mean, however they are written. */
public enum ColumnForm {
  /** Words: a name, a place, an id (文字). */
  TEXT,
  /** A year: {@code 2023}, {@code 2023年度} (年份). */
  YEAR,
  /** Years: {@code 1995、1997}, or a date's year (一个或多个年份). */
  YEARS,
  /** A whole number (整数). */
  WHOLE,
  /** A floor area, in the unit that the heading names; m² where it names none (面积). */
  AREA,
  /** Floor areas of several parts: {@code 85.5、40} (一个或多个面积). */
  AREAS,
  /** An amount of money, in the unit that the heading names; yuan where it names none (金额). */
  MONEY,
  /** Yes or no (是否). */
  FLAG,
  /** Whatever another column of the row asks for (随事项而定). */
  VALUE,
  /** A day, as a spreadsheet's date or as text (日期). */
  DATE,
  /** One of some words (选项). */
  WORD
}
