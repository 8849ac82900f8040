package org.openrenovation.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Texts from outside: whole, UTF-8, and not without bound. */
final class Inputs {
  private static final int LARGEST = 256 * 1024 * 1024;

  private Inputs() {}

  static String text(Path file, Words words) {
    try (InputStream in = Files.newInputStream(file)) {
      return text(in, file.toString(), words);
    } catch (IOException e) {
      throw new Unusable(words.say("input.unreadable", "file", file));
    }
  }

  static String text(InputStream in, String name, Words words) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unusable(words.say("input.too-large", "file", name));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unusable(words.say("input.not-utf8", "file", name));
    }
  }

  /** The text of a file that lies beside another, if there is one. */
  static Optional<String> beside(Path document, String name, Words words) {
    Path file = document.resolveSibling(name);
    return Files.isRegularFile(file) ? Optional.of(text(file, words)) : Optional.empty();
  }
}
