package org.openrenovation.reports.writer.docx;

import java.math.BigInteger;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.writer.Printed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A sheet of A4 with the type area of official documents (版心, 156 × 225 mm), upright or across; in
 * twentieths of a point.
 */
enum PageLayout {
  UPRIGHT(11_906, 16_838, 2_098, 1_474, 1_984, 1_588),
  ACROSS(16_838, 11_906, 1_588, 2_098, 1_474, 1_984);

  private static final int FOOTER = 1_100;

  private final int width;
  private final int height;
  private final int top;
  private final int right;
  private final int bottom;
  private final int left;

  PageLayout(int width, int height, int top, int right, int bottom, int left) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
  }

  /** Upright where every table of the section and below fits so. */
  static PageLayout of(Section section, Printed printed) {
    return section
            .flattened()
            .flatMap(Section::tables)
            .forAll(table -> TableWidths.fit(table, printed, UPRIGHT))
        ? UPRIGHT
        : ACROSS;
  }

  /** The width of a line. */
  int lineWidth() {
    return width - left - right;
  }

  void set(CTSectPr section) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    if (this == ACROSS) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(top));
    margins.setRight(BigInteger.valueOf(right));
    margins.setBottom(BigInteger.valueOf(bottom));
    margins.setLeft(BigInteger.valueOf(left));
    margins.setHeader(BigInteger.valueOf(FOOTER));
    margins.setFooter(BigInteger.valueOf(FOOTER));
    margins.setGutter(BigInteger.ZERO);
  }
}
