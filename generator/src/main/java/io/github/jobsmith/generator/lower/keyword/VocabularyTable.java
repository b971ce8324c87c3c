package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.vocabulary.AwsCron;
import io.github.jobsmith.generated.vocabulary.CronForm;
import io.github.jobsmith.generated.vocabulary.FromNow;
import io.github.jobsmith.generated.vocabulary.IntegerForm;
import io.github.jobsmith.generated.vocabulary.JobDocumentCheck;
import io.github.jobsmith.generated.vocabulary.MaxDecimals;
import io.github.jobsmith.generated.vocabulary.MaxUtf8Bytes;
import io.github.jobsmith.generated.vocabulary.NotAboveCount;
import io.github.jobsmith.generated.vocabulary.NumberOrder;
import io.github.jobsmith.generated.vocabulary.S3Region;
import io.github.jobsmith.generated.vocabulary.SameArnParts;
import io.github.jobsmith.generated.vocabulary.Sum;
import io.github.jobsmith.generated.vocabulary.TimeDistance;
import io.github.jobsmith.generated.vocabulary.TokenRule;
import io.github.jobsmith.generated.vocabulary.UniqueBy;
import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import io.github.jobsmith.generated.vocabulary.Windows;
import io.github.jobsmith.generator.ir.JsonType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The checks of the Jobsmith vocabulary: one row for each keyword, in the order in which they are
 * checked. A new keyword with one of the forms needs only a row here, and an entry in the linker's
 * registry.
 */
final class VocabularyTable {
  private static final Map<String, Row> ROWS = new LinkedHashMap<>();

  static {
    row("x-max-decimals", MaxDecimals.class, JsonType.NUMBER, Form.VALUE, count("").asMaximum());
    row("x-integer-form", IntegerForm.class, JsonType.NUMBER, Form.WORD, word("digits"));
    row("x-max-utf8-bytes", MaxUtf8Bytes.class, JsonType.STRING, Form.VALUE, count("").asMaximum());
    row(
        "x-unique-by",
        UniqueBy.class,
        JsonType.ARRAY,
        Form.OBJECT,
        pointer("item"),
        text("before").optional());
    row(
        "x-sum",
        Sum.class,
        JsonType.ARRAY,
        Form.OBJECT,
        pointer("item"),
        whole("maximum").asMaximum());
    row(
        "x-number-order",
        NumberOrder.class,
        JsonType.OBJECT,
        Form.OBJECT,
        pointer("smaller").asNeeded(),
        pointer("larger").asNeeded());
    row(
        "x-not-above-count",
        NotAboveCount.class,
        JsonType.OBJECT,
        Form.OBJECT,
        starred("values").asNeeded(),
        pointer("array").asNeeded());
    row(
            "x-time-distance",
            TimeDistance.class,
            JsonType.OBJECT,
            Form.OBJECT,
            pointer("from").asNeeded(),
            pointer("to").asNeeded(),
            duration("minimum").optional().asMinimum(),
            duration("maximum").optional().asMaximum())
        .aspects(List.of("minimum", "maximum"));
    row(
            "x-from-now",
            FromNow.class,
            JsonType.STRING,
            Form.OBJECT,
            duration("minimum").optional().asMinimum(),
            duration("maximum").optional().asMaximum())
        .aspects(List.of("minimum", "maximum"));
    row("x-cron", AwsCron.class, JsonType.STRING, Form.WORD, word("aws")).aspects(AwsCron.ASPECTS);
    row("x-cron-form", CronForm.class, JsonType.STRING, Form.WORD, word("documented"))
        .aspects(CronForm.ASPECTS);
    row("x-s3-region", S3Region.class, JsonType.STRING, Form.WORD, word("real"));
    row("x-template-tokens", TokenRule.class, JsonType.OBJECT, Form.WORD, word("any"));
    row(
        "x-windows",
        Windows.class,
        JsonType.ARRAY,
        Form.OBJECT,
        pointer("start"),
        pointer("minutes"));
    row(
        "x-same-arn-parts",
        SameArnParts.class,
        JsonType.OBJECT,
        Form.LIST,
        starred("from").asNeeded(),
        starred("to").asNeeded(),
        new Parameter("parts", ParameterType.ARN_PARTS));
    row(
            "x-job-document",
            JobDocumentCheck.class,
            JsonType.OBJECT,
            Form.OBJECT,
            pointer("document").asNeeded(),
            pointer("role"),
            pointer("packages"),
            pointer("config"),
            starred("targets").optional())
        .aspects(JobDocumentCheck.ASPECTS);
  }

  private VocabularyTable() {}

  static List<String> keywords() {
    return List.copyOf(ROWS.keySet());
  }

  static Row row(String keyword) {
    return Objects.requireNonNull(ROWS.get(keyword));
  }

  /** How the keyword's value contains the parameters. */
  enum Form {
    /** The value is the only parameter. */
    VALUE,
    /** The members of the value are the parameters. */
    OBJECT,
    /** The value is a fixed word; the factory has no parameter. */
    WORD,
    /** A list of objects, with a check for each; its aspect is the index. */
    LIST
  }

  /** A keyword of the vocabulary. */
  static final class Row {
    private final String keyword;
    private final Class<? extends VocabularyCheck> check;
    private final JsonType type;
    private final Form form;
    private final List<Parameter> parameters;
    private List<String> aspects = List.of();

    private Row(
        String keyword,
        Class<? extends VocabularyCheck> check,
        JsonType type,
        Form form,
        List<Parameter> parameters) {
      this.keyword = keyword;
      this.check = check;
      this.type = type;
      this.form = form;
      this.parameters = parameters;
    }

    private void aspects(List<String> names) {
      aspects = names;
    }

    String keyword() {
      return keyword;
    }

    Class<? extends VocabularyCheck> check() {
      return check;
    }

    EnumSet<JsonType> types() {
      return EnumSet.of(type);
    }

    Form form() {
      return form;
    }

    /** The parameters in the order of the factory. */
    List<Parameter> parameters() {
      return parameters;
    }

    /** The aspects; empty when the factory takes a single constraint. */
    List<String> aspects() {
      return aspects;
    }
  }

  private static Row row(
      String keyword,
      Class<? extends VocabularyCheck> check,
      JsonType type,
      Form form,
      Parameter... parameters) {
    Row row = new Row(keyword, check, type, form, List.of(parameters));
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
