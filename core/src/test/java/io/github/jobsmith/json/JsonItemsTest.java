package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonItemsTest {
  private static final JsonLimits SMALL = JsonLimits.DEFAULT.withMaxBytes(8);

  private static InputStream in(String text) {
    // One byte at a time, as a slow pipe does.
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] into, int off, int length) {
        return super.read(into, off, Math.min(1, length));
      }
    };
  }

  /** Returns each item as number, place, pointer, and its text or its fault. */
  private static List<String> read(JsonItems items) throws IOException {
    List<String> read = new ArrayList<>();
    for (JsonItem item = items.next(); item != null; item = items.next()) {
      String what;
      try {
        item.document(SMALL);
        what = new String(item.bytes(), StandardCharsets.UTF_8).strip();
      } catch (JsonSyntaxException e) {
        what = e.getMessage();
      }
      read.add(
          item.number()
              + " "
              + item.start().line()
              + ":"
              + item.start().column()
              + item.pointer()
              + " "
              + what);
    }
    assertThat(items.next()).isNull();
    return read;
  }

  private static List<String> lines(String text) throws IOException {
    return read(JsonItems.lines(in(text), SMALL));
  }

  private static List<String> array(String text) throws IOException {
    return read(JsonItems.array(in(text), SMALL));
  }

  @Test
  @DisplayName("lines that are not blank, with any line ends; the last one needs none")
  void lines() throws IOException {
    assertThat(lines("1\n\n  \r\n[2]\r\n3")).containsExactly("1 1:1 1", "2 4:1 [2]", "3 5:1 3");
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n \n")).isEmpty();
  }

  @Test
  @DisplayName("a broken line, or one that is too large, does not affect the others")
  void brokenLines() throws IOException {
    assertThat(lines("{\"a\n12345678\n123456789\n4 4\n5\n"))
        .containsExactly(
            "1 1:1 the string that begins here is not closed; `\"` is missing",
            "2 2:1 12345678",
            "3 3:1 the text has more than the limit of 8 bytes",
            "4 4:1 text after the end of the value, beginning with `4`; only one value is allowed",
            "5 5:1 5");
  }

  @Test
  @DisplayName("the items of an array, with commas and brackets in strings")
  void items() throws IOException {
    assertThat(array(" [1, [2,3],\n {}, \"],\\\"\"] \n"))
        .containsExactly("1 1:3/0 1", "2 1:6/1 [2,3]", "3 2:2/2 {}", "4 2:6/3 \"],\\\"\"");
    assertThat(array("[]")).isEmpty();
    assertThat(array("[ ] ")).isEmpty();
    assertThat(array("[[]]")).containsExactly("1 1:2/0 []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0 1:1 the text is empty; expected an array",
        "{} | 0 1:1 the text is not an array; expected `[`",
        "[1] 2 | 0 1:5 text after the end of the array; only one value is allowed",
        "[] 2 | 0 1:4 text after the end of the array; only one value is allowed",
        "[1 | 0 1:3 the text ends inside the array; expected `,` or `]`",
        "[1, | 0 1:4 the text ends inside the array; expected `,` or `]`",
        "[ | 0 1:2 the text ends inside the array; expected `,` or `]`",
        "[1,] | 0 1:4 an item is missing before `]`; remove the trailing comma",
        "[1} | 0 1:3 `}` does not close the array; expected `,` or `]`",
        "[123456789] | 1 1:2/0 the text has more than the limit of 8 bytes",
      })
  @DisplayName("a stream that is not an array ends with a fault at its place")
  void notArrays(String text, String last) throws IOException {
    List<String> read = array(text);
    assertThat(read.get(read.size() - 1)).isEqualTo(last);
  }

  @Test
  @DisplayName("a broken item does not affect the others, also one without a closing quote")
  void brokenItems() throws IOException {
    assertThat(array("[{\"a\"},\n\"b\n, 3,, 5, [1}]"))
        .hasSize(6)
        .element(0)
        .asString()
        .startsWith("1 1:2/0 expected `:`");
    assertThat(array("[\"b\n, 3,, 5]"))
        .element(0)
        .asString()
        .isEqualTo("1 1:2/0 line break in a string; close the string with `\"`, or write \\n");
    assertThat(array("[\"b\n, 3,, 5]"))
        .endsWith("2 2:3/1 3", "3 2:5/2 a value is missing before `,`", "4 2:7/3 5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 65_535, 65_536, 65_537, 200_000})
  @DisplayName("offsets count in all units, over the limits of buffers")
  void positions(int padding) throws IOException {
    String before = "\"" + "\u00e9\ud83d\ude00" + "x".repeat(padding) + "\"";
    String text = "[" + before + ",\r" + before + ", 1]";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonItems items = JsonItems.array(new ByteArrayInputStream(bytes), JsonLimits.DEFAULT)) {
      items.next();
      items.next();
      JsonItem last = items.next();
      int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("1");
      assertThat(last.start()).isEqualTo(TextIndex.of(bytes).position(at));
    }
  }

  @Test
  @DisplayName("a stream that fails is an exception; the stream is closed with the items")
  void failing() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (JsonItems items = JsonItems.lines(in, SMALL)) {
      assertThatThrownBy(items::next).isInstanceOf(IOException.class).hasMessage("gone");
    }
    assertThat(closed).containsExactly(true);
  }

  @Test
  @DisplayName("the result does not depend on how many bytes a read returns")
  void reads() throws IOException {
    Random random = new Random(5);
    String[] pieces = {
      "\n",
      "\r",
      "\r\n",
      " ",
      "\t",
      "\"",
      "\\",
      "\\\"",
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      "abc def",
      "1",
      "\u00e9",
      "\ud83d\ude00",
      "\"abc\"",
      "{\"a\": [1, \"x,]\"]}",
      "x".repeat(40),
      "\"" + "y".repeat(60) + "\""
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "[" : "");
      for (int n = random.nextInt(20); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      JsonLimits limits = i % 3 == 0 ? JsonLimits.DEFAULT : SMALL;
      byte[] whole = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(all(JsonItems.array(new ByteArrayInputStream(whole), limits)))
          .as(text.toString())
          .isEqualTo(all(JsonItems.array(in(text.toString()), limits)));
      assertThat(all(JsonItems.lines(new ByteArrayInputStream(whole), limits)))
          .as(text.toString())
          .isEqualTo(all(JsonItems.lines(in(text.toString()), limits)));
    }
  }

  private static List<String> all(JsonItems items) throws IOException {
    List<String> all = new ArrayList<>();
    for (JsonItem item = items.next(); item != null; item = items.next()) {
      all.add(
          item.number()
              + " "
              + item.start()
              + item.pointer()
              + " "
              + new String(item.bytes(), StandardCharsets.UTF_8));
    }
    return all;
  }
}
