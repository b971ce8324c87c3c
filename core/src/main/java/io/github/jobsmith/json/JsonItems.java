package io.github.jobsmith.json;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a stream one by one: the lines of JSON Lines, or the items of an array. The
 * stream can be larger than the memory; only one item is kept, and the limits apply to each item.
 *
 * <pre>{@code
 * try (JsonItems items = JsonItems.lines(Files.newInputStream(file), JsonLimits.DEFAULT)) {
 *   for (JsonItem item = items.next(); item != null; item = items.next()) {
 *     JsonDocument document = item.document(JsonLimits.DEFAULT);
 *   }
 * }
 * }</pre>
 *
 * <p>An item that is broken or too large is returned like any other, and its {@link
 * JsonItem#document} throws the fault; the next item is read as usual. A stream that is not an
 * array, ends inside the array or is longer than 2 GiB ends with such an item. Not thread-safe.
 */
public final class JsonItems implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final JsonLimits limits;
  private final boolean array;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  private int line = 1;
  private int column = 1;
  private int offset;
  private int utf16;
  private int codePoints;

  private TextPosition start = TextPosition.START;
  private boolean closed;
  private boolean tooLarge;
  private byte[] item = new byte[256];
  private int size;
  private long number;
  private boolean begun;
  private boolean ended;

  private JsonItems(InputStream in, JsonLimits limits, boolean array) {
    this.in = Objects.requireNonNull(in, "in");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.array = array;
  }

  /** Whether a file name selects JSON Lines: it ends in {@code .jsonl} or {@code .ndjson}. */
  public static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  /**
   * Reads JSON Lines: each line that is not blank is an item.
   *
   * @param in UTF-8; closed by {@link #close}
   * @param limits of each item
   */
  public static JsonItems lines(InputStream in, JsonLimits limits) {
    return new JsonItems(in, limits, false);
  }

  /**
   * Reads the items of an array, which is the whole text.
   *
   * @param in UTF-8; closed by {@link #close}
   * @param limits of each item
   */
  public static JsonItems array(InputStream in, JsonLimits limits) {
    return new JsonItems(in, limits, true);
  }

  /**
   * Returns the next item, or null at the end.
   *
   * @throws IOException if the stream fails
   */
  public @Nullable JsonItem next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      return array ? item() : line();
    } catch (ArithmeticException e) {
      number++;
      return fault(Kind.LIMIT, MessageKey.JSON_BEYOND_FILE);
    }
  }

  /** Returns how many items {@link #next} has returned, those for faults included; not negative. */
  public long count() {
    return number;
  }

  private @Nullable JsonItem line() throws IOException {
    while (true) {
      begin();
      boolean blank = true;
      int b = peek();
      while (b != END && b != '\n') {
        int run = ordinary();
        if (run == 0) {
          blank &= isSpace(b);
          keep(b);
        } else {
          blank = blank && isBlank(run);
          keepRun(run);
        }
        b = peek();
      }
      if (b == END) {
        ended = true;
      } else {
        take();
      }
      if (!blank) {
        number++;
        return taken("");
      }
      if (ended) {
        return null;
      }
    }
  }

  private @Nullable JsonItem item() throws IOException {
    skipSpace();
    if (!begun) {
      begun = true;
      number = 1;
      int b = peek();
      if (b != '[') {
        return fault(
            Kind.SYNTAX, b == END ? MessageKey.JSON_NO_ARRAY_TEXT : MessageKey.JSON_NO_ARRAY);
      }
      take();
      skipSpace();
      number = 0;
      if (peek() == ']') {
        return afterEnd();
      }
    }
    if (closed) {
      return afterEnd();
    }
    number++;
    begin();
    return value();
  }

  /** Reads an item up to the comma or bracket after it. */
  private JsonItem value() throws IOException {
    int depth = 0;
    boolean string = false;
    boolean escaped = false;
    for (int b = peek(); b != END; b = peek()) {
      int run = escaped ? 0 : string ? inString() : betweenBrackets();
      if (run > 0) {
        keepRun(run);
        continue;
      }
      if (string) {
        // A string ends with its line, so that one without a closing quote is one fault.
        string = b != '\n' && (escaped || b != '"');
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        string = true;
      } else if (b == '[' || b == '{') {
        depth++;
      } else if (depth == 0 && (b == ',' || b == ']' || b == '}')) {
        return separated(b);
      } else if (b == ']' || b == '}') {
        depth--;
      }
      keep(b);
    }
    ended = true;
    return depth > 0 || string
        ? taken(pointer())
        : fault(Kind.SYNTAX, MessageKey.JSON_ENDED_IN_ARRAY);
  }

  private JsonItem separated(int b) throws IOException {
    if (b == '}') {
      return fault(Kind.SYNTAX, MessageKey.JSON_BRACE_IN_ARRAY);
    }
    if (size == 0 && b == ']') {
      return fault(Kind.SYNTAX, MessageKey.JSON_ITEM_MISSING);
    }
    JsonItem item =
        size > 0
            ? taken(pointer())
            : made(
                pointer(),
                new byte[0],
                exception(Kind.SYNTAX, Sentence.of(MessageKey.JSON_VALUE_MISSING, ",")));
    if (b == ']') {
      closed = true;
    } else {
      take();
    }
    return item;
  }

  private @Nullable JsonItem afterEnd() throws IOException {
    take();
    skipSpace();
    ended = true;
    if (peek() == END) {
      return null;
    }
    number++;
    return fault(Kind.SYNTAX, MessageKey.JSON_AFTER_ARRAY);
  }

  private String pointer() {
    return "/" + (number - 1);
  }

  // ---- making items

  private void begin() {
    start = here();
    size = 0;
    tooLarge = false;
  }

  private JsonItem taken(String pointer) {
    return tooLarge
        ? made(pointer, new byte[0], Faults.tooLarge(-1, limits.maxBytes()))
        : made(pointer, Arrays.copyOf(item, size), null);
  }

  /** Returns an item for a fault of the stream at the current position, after which it ends. */
  private JsonItem fault(Kind kind, MessageKey key) {
    ended = true;
    start = here();
    return new JsonItem(0, start, "", new byte[0], exception(kind, Sentence.of(key)));
  }

  private static JsonSyntaxException exception(Kind kind, Sentence message) {
    return new JsonSyntaxException(kind, message, 0, new Position(1, 1), "");
  }

  private JsonItem made(String pointer, byte[] bytes, @Nullable JsonSyntaxException fault) {
    return new JsonItem(number, start, pointer, bytes, fault);
  }

  private void keep(int b) throws IOException {
    if (size == limits.maxBytes()) {
      tooLarge = true;
    } else {
      if (size == item.length) {
        item = Arrays.copyOf(item, (int) Math.min(limits.maxBytes(), size * 2L));
      }
      item[size++] = (byte) b;
    }
    take();
  }

  /** Keeps bytes of the buffer that are characters of a line. */
  private void keepRun(int run) {
    int kept = Math.min(run, limits.maxBytes() - size);
    tooLarge |= kept < run;
    if (size + kept > item.length) {
      long enough = Math.max(size + kept, size * 2L);
      item = Arrays.copyOf(item, (int) Math.min(limits.maxBytes(), enough));
    }
    System.arraycopy(buffer, from, item, size, kept);
    size += kept;
    from += run;
    offset += run;
    column += run;
    utf16 += run;
    codePoints += run;
  }

  // ---- runs of bytes in the buffer that are characters of a line, of one byte

  /** Returns where a run ends at the latest: at the end of the buffer, or of 2 GiB. */
  private int mostOfRun() {
    return (int) Math.min(to, (long) from + (Integer.MAX_VALUE - offset));
  }

  private int ordinary() {
    int end = mostOfRun();
    int at = from;
    while (at < end && buffer[at] >= ' ') {
      at++;
    }
    return at - from;
  }

  private int inString() {
    int end = mostOfRun();
    int at = from;
    while (at < end && buffer[at] >= ' ' && buffer[at] != '"' && buffer[at] != '\\') {
      at++;
    }
    return at - from;
  }

  /** Returns the length of a run outside of strings, which does not end an item. */
  private int betweenBrackets() {
    int end = mostOfRun();
    int at = from;
    while (at < end && isBetweenBrackets(buffer[at])) {
      at++;
    }
    return at - from;
  }

  private static boolean isBetweenBrackets(byte b) {
    return b >= ' '
        && switch (b) {
          case '"', ',', '[', ']', '{', '}' -> false;
          default -> true;
        };
  }

  private boolean isBlank(int run) {
    for (int i = from; i < from + run; i++) {
      if (buffer[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  // ---- reading bytes

  private TextPosition here() {
    return new TextPosition(line, column, offset, utf16, codePoints);
  }

  private void skipSpace() throws IOException {
    while (isSpace(peek())) {
      take();
    }
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Returns the next byte, or {@link #END}. */
  private int peek() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
      if (to == 0) {
        return END;
      }
    }
    return buffer[from] & 0xFF;
  }

  /** Takes the byte that {@link #peek} has returned. */
  private void take() throws IOException {
    int b = buffer[from++] & 0xFF;
    offset = Math.addExact(offset, 1);
    if (b == '\n' || b == '\r' && peek() != '\n') {
      line++;
      column = 1;
    } else if (b != '\r' && (b & 0xC0) != 0x80) {
      column++;
    }
    if ((b & 0xC0) != 0x80) {
      codePoints++;
      utf16 += b >= 0xF0 ? 2 : 1;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
