package org.workrules.engine.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.CalendarDataException.Problem;

/** The text of calendar files: those shipped beside this class, and bytes from elsewhere. */
final class DataFiles {

  /** What decoding puts in place of bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Returns the text of a file that is shipped with the library. */
  static String shipped(String name) {
    try (InputStream stream = DataFiles.class.getResourceAsStream(name)) {
      return utf8(name, bytes(name, stream));
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " of the library cannot be read", broken);
    }
  }

  private static byte[] bytes(String name, @Nullable InputStream stream) throws IOException {
    if (stream == null) {
      throw unreadable(name, 0, "it is missing from the library's jar");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    byte[] buffer = new byte[1 << 13];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      bytes.write(buffer, 0, read);
    }
    return bytes.toByteArray();
  }

  /** Returns bytes as text, or refuses them if they are no UTF-8. */
  static String utf8(String source, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int malformed = text.indexOf(REPLACEMENT);
    if (malformed >= 0) {
      throw unreadable(source, lineOf(text, malformed), "this is not UTF-8 text");
    }
    return text;
  }

  private static int lineOf(String text, int position) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }

  private static CalendarDataException unreadable(String source, int line, String message) {
    return new CalendarDataException(source, Collections.singletonList(new Problem(line, message)));
  }

  private DataFiles() {}
}
