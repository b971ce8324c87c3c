package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.ArgumentReader.Given;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the values of options: text, JSON, shorthand, or a file with one of them. */
final class OptionValues {
  static final String BYTES =
      "fileb:// reads bytes, but text is expected; write file:// for a text file";

  private final Texts texts;
  private final ParamFiles files;
  private final Faults faults;
  private final Validator validator;
  private final Map<String, Text> fileOf = new HashMap<>();
  private final List<String> slips = new ArrayList<>();
  private boolean inputUnknown;

  OptionValues(Texts texts, ParamFiles files, Faults faults, Validator validator) {
    this.texts = texts;
    this.files = files;
    this.faults = faults;
    this.validator = validator;
  }

  /** A part of a text that is the value of an option or an item of a list. */
  private record Part(Text text, String value, int start) {
    static Part whole(Text text) {
      return new Part(text, new String(text.bytes(), StandardCharsets.UTF_8), 0);
    }

    /** Returns the offset in the whole text of the command line. */
    int place(int index) {
      return text.base() + local(index);
    }

    int local(int index) {
      return start + utf8(value.substring(0, index)).length;
    }

    Value.Str string() {
      return new Value.Str(value, place(0), place(value.length()));
    }

    /** Whether it begins with a character, blanks aside. */
    boolean begins(char... wanted) {
      String stripped = value.strip();
      for (char c : wanted) {
        if (!stripped.isEmpty() && stripped.charAt(0) == c) {
          return true;
        }
      }
      return false;
    }
  }

  /** Returns the value of an option that sets a member; null if it cannot be read. */
  @Nullable Value read(Given given) {
    AwsOption option = given.option();
    Shape shape = Objects.requireNonNull(option.shape());
    List<Part> parts = parts(given);
    if (shape.kind() == Shape.Kind.BOOLEAN) {
      Part name = Part.whole(texts.add(given.written(), utf8(given.written()), false));
      boolean on = !option.name().startsWith("--no-");
      return new Value.Bool(on, name.place(0), name.place(name.value().length()));
    }
    if (parts.size() == 1 && isUnknownFile(parts.get(0))) {
      return parts.get(0).string();
    }
    if (parts.size() == 1 && ParamFiles.isReference(parts.get(0).value())) {
      Part part = file(parts.get(0), option.isSecret());
      if (part != null) {
        fileOf.put(Objects.requireNonNull(option.member()), part.text());
      }
      return part == null ? null : fromFile(part, shape);
    }
    if (parts.size() == 1 && takesStructure(option, shape) && isForgotten(option, parts.get(0))) {
      return null;
    }
    return shape.kind() == Shape.Kind.LIST
        ? list(given, parts, shape)
        : single(parts.get(0), shape);
  }

  /** Whether a value is a file whose path contains a placeholder. */
  private boolean isUnknownFile(Part part) {
    return ParamFiles.isReference(part.value()) && validator.options().isPlaceholder(part.value());
  }

  /** Whether the value is JSON or shorthand, and never the name of a file. */
  private static boolean takesStructure(AwsOption option, Shape shape) {
    return switch (shape.kind()) {
      case STRUCTURE, MAP, LIST -> true;
      default -> "document".equals(option.member());
    };
  }

  /** Reports a value that is the name of a file. */
  private boolean isForgotten(AwsOption option, Part part) {
    String hint = ForgottenPrefix.hint(option, part.value());
    if (hint != null) {
      boolean object = ForgottenPrefix.isObject(part.value());
      fault(
          AwsRules.FILE.hint(hint),
          part,
          object ? ForgottenPrefix.OBJECT : ForgottenPrefix.MESSAGE);
    }
    return hint != null;
  }

  /** Returns the file that is the value of a member; null if there is none. */
  @Nullable Text fileOf(String member) {
    return fileOf.get(member);
  }

  /** Whether there is an option with a whole request of which nothing is known. */
  boolean isInputUnknown() {
    return inputUnknown;
  }

  /** Returns the text that an option with a whole request has; null if it cannot be read. */
  @Nullable Text input(Given given) {
    Part part = parts(given).get(0);
    if (isUnknownFile(part)) {
      inputUnknown = true;
      return null;
    }
    if (!ParamFiles.isReference(part.value())) {
      return isForgotten(given.option(), part) ? null : part.text();
    }
    Part content = file(part, false);
    return content == null ? null : content.text();
  }

  private List<Part> parts(Given given) {
    String all = String.join(" ", given.values());
    boolean secret = given.option().isSecret() && !ParamFiles.isReference(all);
    Text text = texts.add(given.written(), utf8(all), secret);
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String value : given.values()) {
      parts.add(new Part(text, value, start));
      start += utf8(value).length + 1;
    }
    return parts;
  }

  private @Nullable Part file(Part part, boolean secret) {
    boolean input = part.text().name().startsWith("--cli-input");
    if (ParamFiles.isBinary(part.value()) && !input) {
      fault(AwsRules.FILE, part, BYTES);
      return null;
    }
    try {
      return Part.whole(files.text(part.value(), secret));
    } catch (ParamFileException e) {
      fault(AwsRules.FILE, part, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Value fromFile(Part part, Shape shape) {
    if (shape.kind() != Shape.Kind.LIST) {
      return single(part, shape);
    }
    if (part.begins('[')) {
      return json(part);
    }
    if (shape.hasShorthand()) {
      fault(AwsRules.SHORTHAND, part, "a list in a file must be JSON that begins with `[`");
    } else {
      fault(
          AwsRules.SHORTHAND.noticedBy(new String[0]),
          part,
          "a list in a file must be JSON that begins with `[`; the AWS CLI takes each character of"
              + " other text for an item");
    }
    return null;
  }

  private @Nullable Value single(Part part, Shape shape) {
    return switch (shape.kind()) {
      case STRUCTURE, MAP, LIST -> part.begins('{', '[') ? object(part) : shorthand(part, shape);
      default -> ShorthandTypes.scalar(part.string(), shape.kind());
    };
  }

  private @Nullable Value object(Part part) {
    if (part.begins('{')) {
      return json(part);
    }
    fault(
        AwsRules.SHORTHAND,
        part,
        "JSON must begin with `{` here, because one structure is expected");
    return null;
  }

  private @Nullable Value list(Given given, List<Part> parts, Shape shape) {
    if (parts.size() == 1 && parts.get(0).begins('[')) {
      return json(parts.get(0));
    }
    boolean json = shape.hasShorthand() && !parts.isEmpty() && parts.get(0).begins('{', '[');
    if (shape.hasShorthand() && !json && isBrokenBySpaces(parts)) {
      return null;
    }
    List<Value> items = new ArrayList<>();
    boolean whole = true;
    for (Part part : parts) {
      Value item;
      if (!shape.hasShorthand()) {
        item = ShorthandTypes.scalar(part.string(), shape.item().kind());
        checkItem(String.valueOf(given.option().member()), items.size(), part);
      } else if (json) {
        item = object(part);
      } else {
        item = shorthand(part, shape.item());
      }
      if (item == null) {
        whole = false;
      } else {
        items.add(item);
      }
    }
    if (!whole) {
      return null;
    }
    if (parts.isEmpty()) {
      Part name = Part.whole(texts.add(given.written(), utf8(given.written()), false));
      return new Value.Items(items, name.place(0), name.place(name.value().length()));
    }
    return new Value.Items(items, parts.get(0).place(0), items.get(items.size() - 1).end());
  }

  /** Reports an item that is several. */
  private void checkItem(String member, int index, Part part) {
    int separator = ListSlips.separator(part.value());
    if (separator >= 0) {
      String message = ListSlips.message(part.value(), separator);
      faults.advise(AwsRules.LIST, part.text(), part.local(separator), message);
      slips.add("/" + member + "/" + index);
    }
  }

  /** Returns the pointers of values that are not what was meant, which is reported. */
  List<String> slips() {
    return slips;
  }

  /**
   * Reports structures that cannot be read each by itself, but all together: the shell took the
   * spaces in one for its end.
   */
  private boolean isBrokenBySpaces(List<Part> parts) {
    if (parts.size() < 2) {
      return false;
    }
    int broken = 0;
    while (broken < parts.size() && isReadable(parts.get(broken).value())) {
      broken++;
    }
    String all = String.join(" ", parts.stream().map(Part::value).toList());
    if (broken == parts.size() || !isReadable(all)) {
      return false;
    }
    Part first = parts.get(Math.max(1, broken));
    faults.add(
        AwsRules.SHORTHAND,
        first.text(),
        first.start() - 1,
        "the space here ends the structure; put a value that contains spaces in quotes");
    return true;
  }

  private boolean isReadable(String text) {
    return ShorthandReader.isReadable(new ShorthandTokens(text, validator.options()).masked());
  }

  private @Nullable Value json(Part part) {
    byte[] bytes = utf8(part.value());
    try {
      return Value.Copy.of(validator.read(bytes), part.place(0));
    } catch (JsonSyntaxException e) {
      faults.add(part.text().name(), validator.validate(bytes));
      return null;
    }
  }

  private @Nullable Value shorthand(Part part, Shape shape) {
    if (part.value().isBlank()) {
      fault(AwsRules.SHORTHAND, part, "the value is empty");
      return null;
    }
    try {
      ShorthandTokens tokens = new ShorthandTokens(part.value(), validator.options());
      ByteOffsets places = new ByteOffsets(part.value(), part.place(0));
      Value.Members read =
          tokens.restored(new ShorthandReader(tokens.masked(), places, files).read());
      ShorthandSlips.Slip slip = ShorthandSlips.in(read, shape);
      if (slip == null) {
        return ShorthandTypes.typed(read, shape);
      }
      faults.add(
          AwsRules.SHORTHAND.hint(slip.hint()),
          part.text(),
          slip.place() - part.text().base(),
          slip.message());
    } catch (ShorthandSyntaxException e) {
      faults.add(
          AwsRules.SHORTHAND, part.text(), part.local(e.index()), String.valueOf(e.getMessage()));
    } catch (ParamFileException e) {
      fault(AwsRules.FILE, part, "the file after `@=`: " + e.getMessage());
    }
    return null;
  }

  private void fault(Rule rule, Part part, String message) {
    faults.add(rule, part.text(), part.start(), message);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
