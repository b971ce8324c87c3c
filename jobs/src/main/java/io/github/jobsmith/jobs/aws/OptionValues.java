package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.ArgumentReader.Given;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /** Returns the value of an option that sets a member; null if it cannot be read. */
  @Nullable Value read(Given given) {
    AwsOption option = given.option();
    Shape shape = Objects.requireNonNull(option.shape());
    List<OptionPart> parts = parts(given);
    if (shape.kind() == Shape.Kind.BOOLEAN) {
      OptionPart name = OptionPart.whole(texts.add(given.written(), utf8(given.written()), false));
      boolean on = !option.name().startsWith("--no-");
      return new Value.Bool(on, name.place(0), name.place(name.value().length()));
    }
    if (parts.size() == 1 && isUnknownFile(parts.get(0))) {
      return parts.get(0).string();
    }
    if (parts.size() == 1 && ParamFiles.isReference(parts.get(0).value())) {
      OptionPart part = file(parts.get(0), option.isSecret());
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
  private boolean isUnknownFile(OptionPart part) {
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
  private boolean isForgotten(AwsOption option, OptionPart part) {
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
    OptionPart part = parts(given).get(0);
    if (isUnknownFile(part)) {
      inputUnknown = true;
      return null;
    }
    if (!ParamFiles.isReference(part.value())) {
      return isForgotten(given.option(), part) ? null : part.text();
    }
    OptionPart content = file(part, false);
    return content == null ? null : content.text();
  }

  private List<OptionPart> parts(Given given) {
    String all = String.join(" ", given.values());
    boolean secret = given.option().isSecret() && !ParamFiles.isReference(all);
    Text text = texts.add(given.written(), utf8(all), secret);
    List<OptionPart> parts = new ArrayList<>();
    int start = 0;
    for (String value : given.values()) {
      parts.add(new OptionPart(text, value, start));
      start += utf8(value).length + 1;
    }
    return parts;
  }

  private @Nullable OptionPart file(OptionPart part, boolean secret) {
    boolean input = part.text().name().startsWith("--cli-input");
    if (ParamFiles.isBinary(part.value()) && !input) {
      fault(AwsRules.FILE, part, BYTES);
      return null;
    }
    try {
      return OptionPart.whole(files.text(part.value(), secret));
    } catch (ParamFileException e) {
      fault(AwsRules.FILE, part, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Value fromFile(OptionPart part, Shape shape) {
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

  private @Nullable Value single(OptionPart part, Shape shape) {
    return switch (shape.kind()) {
      case STRUCTURE, MAP, LIST -> part.begins('{', '[') ? object(part) : shorthand(part, shape);
      default -> ShorthandTypes.scalar(part.string(), shape.kind());
    };
  }

  private @Nullable Value object(OptionPart part) {
    if (part.begins('{')) {
      return json(part);
    }
    fault(
        AwsRules.SHORTHAND,
        part,
        "JSON must begin with `{` here, because one structure is expected");
    return null;
  }

  private @Nullable Value list(Given given, List<OptionPart> parts, Shape shape) {
    if (parts.size() == 1 && parts.get(0).begins('[')) {
      return json(parts.get(0));
    }
    boolean json = shape.hasShorthand() && !parts.isEmpty() && parts.get(0).begins('{', '[');
    if (shape.hasShorthand() && !json && isBrokenBySpaces(parts)) {
      return null;
    }
    List<Value> items = new ArrayList<>();
    boolean whole = true;
    for (OptionPart part : parts) {
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
      OptionPart name = OptionPart.whole(texts.add(given.written(), utf8(given.written()), false));
      return new Value.Items(items, name.place(0), name.place(name.value().length()));
    }
    return new Value.Items(items, parts.get(0).place(0), items.get(items.size() - 1).end());
  }

  /** Reports an item that is several. */
  private void checkItem(String member, int index, OptionPart part) {
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
  private boolean isBrokenBySpaces(List<OptionPart> parts) {
    if (parts.size() < 2) {
      return false;
    }
    int broken = 0;
    while (broken < parts.size() && isReadable(parts.get(broken).value())) {
      broken++;
    }
    String all = String.join(" ", parts.stream().map(OptionPart::value).toList());
    if (broken == parts.size() || !isReadable(all)) {
      return false;
    }
    OptionPart first = parts.get(Math.max(1, broken));
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

  private @Nullable Value json(OptionPart part) {
    byte[] bytes = utf8(part.value());
    try {
      return Value.Copy.of(validator.read(bytes), part.place(0));
    } catch (JsonSyntaxException e) {
      faults.add(part.text().name(), validator.validate(bytes));
      return null;
    }
  }

  private @Nullable Value shorthand(OptionPart part, Shape shape) {
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
      if (!isToken(part)) {
        faults.add(
            AwsRules.SHORTHAND, part.text(), part.local(e.index()), String.valueOf(e.getMessage()));
      }
    } catch (ParamFileException e) {
      fault(AwsRules.FILE, part, "the file after `@=`: " + e.getMessage());
    }
    return null;
  }

  /** Reports a template token in braces, which shorthand takes for its own. */
  private boolean isToken(OptionPart part) {
    Optional<Rule> rule = validator.rules().find("template-token");
    String text = ShorthandTokens.left(part.value());
    if (rule.isEmpty() || text == null) {
      return false;
    }
    String shown = part.text().secret() ? "a token of a template" : text;
    faults.add(
        rule.get(),
        part.text(),
        part.local(part.value().indexOf(text)),
        "contains " + shown + ", which was not replaced");
    return true;
  }

  private void fault(Rule rule, OptionPart part, String message) {
    faults.add(rule, part.text(), part.start(), message);
  }

  static byte[] utf8(String text) {
    return OptionPart.utf8(text);
  }
}
