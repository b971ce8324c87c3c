package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.JsonType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The checks of the Jobsmith vocabulary: a row a keyword, in the order in which they are checked. A
 * new keyword of the known forms is a new row (and a word in the linker's registry).
 */
final class VocabularyTable {
  private static final String PACKAGE = "io.github.jobsmith.vocabulary.";

  private static final Map<String, Row> ROWS = new LinkedHashMap<>();

  static {
    row("x-max-decimals", "MaxDecimals", JsonType.NUMBER, Form.VALUE, count("").asMaximum());
    row("x-max-utf8-bytes", "MaxUtf8Bytes", JsonType.STRING, Form.VALUE, count("").asMaximum());
    row(
        "x-unique-by",
        "UniqueBy",
        JsonType.ARRAY,
        Form.OBJECT,
        pointer("item"),
        text("before").optional());
    row("x-sum", "Sum", JsonType.ARRAY, Form.OBJECT, pointer("item"), whole("maximum").asMaximum());
    row(
        "x-number-order",
        "NumberOrder",
        JsonType.OBJECT,
        Form.OBJECT,
        pointer("smaller"),
        pointer("larger"));
    row(
        "x-not-above-count",
        "NotAboveCount",
        JsonType.OBJECT,
        Form.OBJECT,
        starred("values"),
        pointer("array"));
    row(
            "x-time-distance",
            "TimeDistance",
            JsonType.OBJECT,
            Form.OBJECT,
            pointer("from"),
            pointer("to"),
            duration("minimum").optional().asMinimum(),
            duration("maximum").optional().asMaximum())
        .aspects("minimum", "maximum");
    row(
            "x-from-now",
            "FromNow",
            JsonType.STRING,
            Form.OBJECT,
            duration("minimum").optional().asMinimum(),
            duration("maximum").optional().asMaximum())
        .aspects("minimum", "maximum");
    row("x-cron", "AwsCron", JsonType.STRING, Form.WORD, word("aws"))
        .aspects("shape", "bare", "days", "range", "never");
    row("x-windows", "Windows", JsonType.ARRAY, Form.OBJECT, pointer("start"), pointer("minutes"));
    row(
        "x-same-arn-parts",
        "SameArnParts",
        JsonType.OBJECT,
        Form.LIST,
        starred("from"),
        starred("to"),
        new Parameter("parts", ParameterType.ARN_PARTS));
    row(
            "x-job-document",
            "JobDocumentCheck",
            JsonType.OBJECT,
            Form.OBJECT,
            pointer("document"),
            pointer("role"),
            pointer("packages"),
            pointer("config"))
        .aspects(
            "json",
            "object",
            "unterminated",
            "count",
            "presign-url",
            "presign-short",
            "presign-v2",
            "upload",
            "local",
            "unknown",
            "nested",
            "package",
            "artifact-location",
            "code-sign",
            "parameter",
            "bucket",
            "package-unlisted",
            "package-empty-pair",
            "package-null",
            "config-unused",
            "role");
  }

  private VocabularyTable() {}

  static List<String> keywords() {
    return List.copyOf(ROWS.keySet());
  }

  static Row row(String keyword) {
    return Objects.requireNonNull(ROWS.get(keyword));
  }

  /** How the keyword's value holds the parameters. */
  enum Form {
    /** It is the only parameter. */
    VALUE,
    /** Its members are the parameters. */
    OBJECT,
    /** It is a fixed word; the factory takes no parameter. */
    WORD,
    /** A list of objects: a check each, whose aspect is the index. */
    LIST
  }

  /** One keyword. */
  static final class Row {
    private final String keyword;
    private final String runtimeClass;
    private final JsonType type;
    private final Form form;
    private final List<Parameter> parameters;
    private List<String> aspects = List.of();

    private Row(
        String keyword, String simpleName, JsonType type, Form form, List<Parameter> parameters) {
      this.keyword = keyword;
      this.runtimeClass = PACKAGE + simpleName;
      this.type = type;
      this.form = form;
      this.parameters = parameters;
    }

    private void aspects(String... names) {
      aspects = List.of(names);
    }

    String keyword() {
      return keyword;
    }

    String runtimeClass() {
      return runtimeClass;
    }

    EnumSet<JsonType> types() {
      return EnumSet.of(type);
    }

    Form form() {
      return form;
    }

    /** In the order of the factory. */
    List<Parameter> parameters() {
      return parameters;
    }

    /** Empty when the factory takes one constraint. */
    List<String> aspects() {
      return aspects;
    }
  }

  private static Row row(
      String keyword, String simpleName, JsonType type, Form form, Parameter... parameters) {
    Row row = new Row(keyword, simpleName, type, form, List.of(parameters));
    ROWS.put(keyword, row);
    return row;
  }

  private static Parameter count(String name) {
    return new Parameter(name, ParameterType.COUNT);
  }

  private static Parameter whole(String name) {
    return new Parameter(name, ParameterType.WHOLE);
  }

  private static Parameter pointer(String name) {
    return new Parameter(name, ParameterType.POINTER);
  }

  private static Parameter starred(String name) {
    return new Parameter(name, ParameterType.STARRED_POINTER);
  }

  private static Parameter text(String name) {
    return new Parameter(name, ParameterType.TEXT);
  }

  private static Parameter duration(String name) {
    return new Parameter(name, ParameterType.DURATION);
  }

  private static Parameter word(String word) {
    return new Parameter(word, ParameterType.TEXT);
  }
}
