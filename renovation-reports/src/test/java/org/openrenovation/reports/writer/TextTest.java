package org.openrenovation.reports.writer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How wide a text is, and what of it may be shown. */
class TextTest {
  @Test
  void aChineseCharacterIsTwoWide() {
    assertThat(TextWidth.of("体委住宅楼")).isEqualTo(10);
    assertThat(TextWidth.of("2324.00")).isEqualTo(7);
    assertThat(TextWidth.of("粮苑小区2号楼")).isEqualTo(13);
    assertThat(TextWidth.of("（万元）")).isEqualTo(8);
    assertThat(TextWidth.of("𠮷")).isEqualTo(2);
    assertThat(TextWidth.of("é")).isEqualTo(1);
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void linesAreCountedByTheRoomThereIs() {
    assertThat(TextWidth.lines("体委住宅楼", 10)).isEqualTo(1);
    assertThat(TextWidth.lines("体委住宅楼", 9)).isEqualTo(2);
    assertThat(TextWidth.lines("a\n\nb", 9)).isEqualTo(3);
    assertThat(TextWidth.lines("", 9)).isEqualTo(1);
    assertThat(TextWidth.widestLine("ab\n体委\nc")).isEqualTo(4);
  }

  // Seen to catch: a surrogate pair counted as two characters.
  @Property
  void theWidthOfTwoTextsIsTheSumOfTheirs(@ForAll String one, @ForAll String other) {
    String first = Plain.text(one);
    String second = Plain.text(other);
    assertThat(TextWidth.of(first + second)).isEqualTo(TextWidth.of(first) + TextWidth.of(second));
  }

  // Seen to catch: a line break that is counted, a last line that is not.
  @Property
  void aTextNeedsNoMoreLinesWithMoreRoom(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 80) int room) {
    assertThat(TextWidth.lines(text, room + 1)).isLessThanOrEqualTo(TextWidth.lines(text, room));
  }

  @Test
  void whatNoDocumentMayHoldIsReplaced() {
    assertThat(Plain.text("a\u0000b")).isEqualTo("a\uFFFDb");
    assertThat(Plain.text("a\uD800b")).isEqualTo("a\uFFFDb");
    assertThat(Plain.text("a\uFFFEb")).isEqualTo("a\uFFFDb");
    assertThat(Plain.text("a\u0085b")).isEqualTo("a\uFFFDb");
    assertThat(Plain.text("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
    assertThat(Plain.text("体委𠮷楼")).isEqualTo("体委𠮷楼");
  }

  // Seen to catch: a half pair at the very end; a second pass that changes the text again.
  @Property
  void whatIsShownIsXmlAndStaysAsItIs(@ForAll String text) {
    String shown = Plain.text(text);
    assertThat(Plain.text(shown)).isEqualTo(shown);
    assertThat(shown.codePoints())
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000);
  }
}
