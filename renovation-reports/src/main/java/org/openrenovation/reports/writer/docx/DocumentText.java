package org.openrenovation.reports.writer.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openrenovation.reports.writer.Plain;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text as a document holds it: never markup, never a field. */
final class DocumentText {
  private DocumentText() {}

  /** Puts the text into the run, its line breaks as breaks and its tabs as tabs. */
  static void set(CTR run, String text) {
    String shown = Plain.text(text);
    int from = 0;
    for (int at = 0; at < shown.length(); at++) {
      char c = shown.charAt(at);
      if (c == '\n' || c == '\t') {
        words(run, shown.substring(from, at));
        from = at + 1;
        if (c == '\n') {
          run.addNewBr();
        } else {
          run.addNewTab();
        }
      }
    }
    words(run, shown.substring(from));
  }

  private static void words(CTR run, String text) {
    if (!text.isEmpty()) {
      CTText words = run.addNewT();
      words.setStringValue(text);
      words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
