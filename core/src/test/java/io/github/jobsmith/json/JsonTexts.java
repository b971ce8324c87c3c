package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/**
 * Creates valid texts of every shape, and corrupts them byte by byte. The same seed results in the
 * same texts.
 */
final class JsonTexts {
  private static final String[] PIECES = {
    "a",
    "b",
    "jobId",
    "document",
    " ",
    "/",
    "~",
    "<",
    "\u007f",
    "\u00e9",
    "\u20ac",
    "\ud83d\ude00",
    "\uffff",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u00e9",
    "\\u20AC",
    "\\ud83d\\ude00",
    "\\u0061",
    "aaaaaaaaaaaa",
    "{\\\"a\\\":1}"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "9",
    "10",
    "123456",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "999999999999999999",
    "1000000000000000000",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "9999999999999999999",
    "12345678901234567890123",
    "0.0",
    "-0.0",
    "1.5",
    "1.50",
    "-0.001",
    "1e3",
    "1E+3",
    "5e-1",
    "50e-1",
    "1e999999999",
    "-1.0e-99999999999999999999",
    "0e0",
    "0.1e1",
    "123.456e+7"
  };
  private static final String[] SPACES = {
    "", "", "", " ", "\n", "\r\n", "\t", "\n    ", "\n            ", " \r "
  };
  private static final byte[] BYTES =
      "{}[]\",:\\/ \n\t\r\u0000\u001f0123456789-+.eEtrufalsnbN'#\u007f".getBytes(UTF_8);

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  JsonTexts(long seed) {
    random = new Random(seed);
  }

  byte[] text() {
    out.setLength(0);
    space();
    value(random.nextInt(5));
    space();
    return out.toString().getBytes(UTF_8);
  }

  private void value(int depth) {
    int choice = random.nextInt(depth > 0 ? 10 : 6);
    switch (choice) {
      case 0 -> out.append("null");
      case 1 -> out.append(random.nextBoolean());
      case 2, 3 -> out.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 4, 5 -> string();
      case 6, 7 -> {
        out.append('[');
        int size = size();
        for (int i = 0; i < size; i++) {
          out.append(i > 0 ? "," : "");
          space();
          value(depth - 1);
          space();
        }
        out.append(size == 0 ? SPACES[random.nextInt(SPACES.length)] : "").append(']');
      }
      default -> {
        out.append('{');
        int size = size();
        for (int i = 0; i < size; i++) {
          out.append(i > 0 ? "," : "");
          space();
          string();
          space();
          out.append(':');
          space();
          value(depth - 1);
          space();
        }
        out.append(size == 0 ? SPACES[random.nextInt(SPACES.length)] : "").append('}');
      }
    }
  }

  private int size() {
    return random.nextInt(20) == 0 ? 15 + random.nextInt(10) : random.nextInt(5);
  }

  private void string() {
    out.append('"');
    int size = random.nextInt(10) == 0 ? random.nextInt(20) : random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    out.append('"');
  }

  private void space() {
    out.append(SPACES[random.nextInt(SPACES.length)]);
  }

  /** Flips, inserts, deletes, repeats or truncates. */
  byte[] broken(byte[] text) {
    int at = random.nextInt(text.length);
    byte b =
        random.nextInt(4) == 0 ? (byte) random.nextInt(256) : BYTES[random.nextInt(BYTES.length)];
    byte[] changed;
    switch (random.nextInt(5)) {
      case 0 -> {
        changed = text.clone();
        changed[at] = b;
      }
      case 1 -> {
        changed = text.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
      }
      case 2 -> {
        changed = new byte[text.length + 1];
        System.arraycopy(text, 0, changed, 0, at);
        changed[at] = b;
        System.arraycopy(text, at, changed, at + 1, text.length - at);
      }
      case 3 -> {
        changed = new byte[text.length - 1];
        System.arraycopy(text, 0, changed, 0, at);
        System.arraycopy(text, at + 1, changed, at, text.length - at - 1);
      }
      default -> changed = Arrays.copyOf(text, at);
    }
    return changed;
  }
}
