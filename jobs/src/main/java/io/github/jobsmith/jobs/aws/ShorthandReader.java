package io.github.jobsmith.jobs.aws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shorthand syntax of the AWS CLI: {@code key=value}, {@code key=a,b}, {@code key=[a,b]},
 * {@code key={inner=value}}. The grammar does not depend on types; {@link ShorthandTypes} applies
 * them. For one text.
 */
final class ShorthandReader {
  /** Deeper nesting than any request has. */
  private static final int DEPTH = 100;

  private final ShorthandScanner in;
  private final IntUnaryOperator place;
  private final @Nullable ParamFiles files;

  /**
   * Creates a reader.
   *
   * @param place converts an index in the text to an offset in the whole text of the command line,
   *     in constant time
   * @param files reads the files of {@code key@=file://…}; null if they are not read
   */
  ShorthandReader(String text, IntUnaryOperator place, @Nullable ParamFiles files) {
    this.in = new ShorthandScanner(text);
    this.place = place;
    this.files = files;
  }

  /** Whether a text is shorthand. Files that it names are not read. */
  static boolean isReadable(String text) {
    try {
      new ShorthandReader(text, index -> index, null).read();
      return true;
    } catch (ShorthandSyntaxException | ParamFileException e) {
      return false;
    }
  }

  /** Returns the members of the whole text. */
  Value.Members read() throws ShorthandSyntaxException, ParamFileException {
    int start = in.index();
    List<Value.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    members.add(member());
    names.add(members.get(0).name());
    while (!in.atEnd()) {
      in.expect(',');
      int at = in.index();
      Value.Member member = member();
      if (!names.add(member.name())) {
        in.back(at);
        throw in.fault("this key occurs twice; a space, not a comma, separates structures");
      }
      members.add(member);
    }
    return new Value.Members(members, at(start), at(in.index()));
  }

  private int at(int index) {
    return place.applyAsInt(index);
  }

  private Value.Member member() throws ShorthandSyntaxException, ParamFileException {
    int start = in.index();
    String key = in.key();
    int end = in.index();
    boolean file = in.accept('@');
    in.expect('=');
    return new Value.Member(key, at(start), at(end), loaded(file, values()));
  }

  private Value loaded(boolean file, Value value) throws ParamFileException {
    return file && files != null && value instanceof Value.Str text ? files.loaded(text) : value;
  }

  private Value values() throws ShorthandSyntaxException, ParamFileException {
    return switch (in.peek()) {
      case ShorthandScanner.END -> new Value.Str("", at(in.index()), at(in.index()));
      case '[' -> list(1);
      case '{' -> object(1);
      default -> separated();
    };
  }

  /** Reads {@code a} or {@code a,b}; a key ends the list. */
  private Value separated() throws ShorthandSyntaxException {
    int start = in.index();
    Value first = first();
    in.skipBlanks();
    if (in.peek() != ',') {
      return first;
    }
    List<Value> items = new ArrayList<>();
    items.add(first);
    int end = in.index();
    while (true) {
      in.expect(',');
      int itemStart = in.index();
      boolean quoted = in.peek() == '\'' || in.peek() == '"';
      try {
        Value item = second();
        in.skipBlanks();
        if (!in.atEnd() && in.peek() != ',') {
          throw in.fault("`,` is expected here");
        }
        items.add(item);
        end = in.index();
      } catch (ShorthandSyntaxException e) {
        if (in.atEnd() || quoted && e.index() == itemStart) {
          throw e;
        }
        in.backTo(',');
        break;
      }
      if (in.atEnd()) {
        break;
      }
    }
    return items.size() == 1 ? first : new Value.Items(items, at(start), at(end));
  }

  private Value first() throws ShorthandSyntaxException {
    int start = in.index();
    if (in.peek() == '\'' || in.peek() == '"') {
      return new Value.Str(in.quoted(), at(start), at(in.index()));
    }
    String word = in.word(true);
    return new Value.Str(word == null ? "" : word, at(start), at(in.index()));
  }

  private Value second() throws ShorthandSyntaxException {
    int start = in.index();
    if (in.peek() == '\'' || in.peek() == '"') {
      return new Value.Str(in.quoted(), at(start), at(in.index()));
    }
    String word = in.word(false);
    if (word == null) {
      throw in.fault(in.atEnd() ? "a value is missing at the end" : "a value is expected here");
    }
    return new Value.Str(word, at(start), at(in.index()));
  }

  private Value explicit(int depth) throws ShorthandSyntaxException, ParamFileException {
    if (depth > DEPTH) {
      throw in.fault("the value is nested too deeply");
    }
    return switch (in.peek()) {
      case '[' -> list(depth);
      case '{' -> object(depth);
      default -> first();
    };
  }

  private Value list(int depth) throws ShorthandSyntaxException, ParamFileException {
    int start = in.index();
    in.expect('[');
    List<Value> items = new ArrayList<>();
    while (in.peek() != ']') {
      items.add(explicit(depth + 1));
      separator(']', start);
    }
    in.expectHere(']');
    return new Value.Items(items, at(start), at(in.index()));
  }

  private Value object(int depth) throws ShorthandSyntaxException, ParamFileException {
    int start = in.index();
    in.expect('{');
    Map<String, Value.Member> members = new LinkedHashMap<>();
    while (in.peek() != '}') {
      int keyStart = in.index();
      String key = in.key();
      int keyEnd = in.index();
      if (in.atEnd()) {
        throw notClosed('}', start);
      }
      boolean file = in.accept('@');
      in.expect('=');
      Value value = loaded(file, explicit(depth + 1));
      separator('}', start);
      members.remove(key);
      members.put(key, new Value.Member(key, at(keyStart), at(keyEnd), value));
    }
    in.expectHere('}');
    return new Value.Members(List.copyOf(members.values()), at(start), at(in.index()));
  }

  /** Reads the comma after an item, unless the closing bracket follows. */
  private void separator(char close, int start) throws ShorthandSyntaxException {
    in.skipBlanks();
    if (in.atEnd()) {
      throw notClosed(close, start);
    }
    if (in.peek() != close) {
      if (in.peek() != ',') {
        throw in.fault("`,` or `" + close + "` is expected here");
      }
      in.expectHere(',');
      in.skipBlanks();
    }
  }

  private ShorthandSyntaxException notClosed(char close, int start) {
    in.back(start);
    return in.fault(
        "the `" + (close == ']' ? '[' : '{') + "` here is not closed; `" + close + "` is missing");
  }
}
