package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that generated code calls. The generator builds the runtime and so cannot depend on it:
 * these names are all that it knows, and a test of the runtime proves that each exists.
 */
public final class RuntimeTypes {
  private static final String JSON = "io.github.jobsmith.json";
  private static final String VALIDATION = "io.github.jobsmith.validation";

  public static final ClassName JSON_DOCUMENT = ClassName.get(JSON, "JsonDocument");
  public static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
  public static final ClassName JSON_WRITABLE = ClassName.get(JSON, "JsonWritable");
  public static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");
  public static final ClassName MEMBER_NAME = ClassName.get(JSON, "MemberName");
  public static final ClassName MEMBER_NAMES = ClassName.get(JSON, "MemberNames");
  public static final ClassName STRING_SET = ClassName.get(JSON, "StringSet");
  public static final ClassName VALUE_SET = ClassName.get(JSON, "ValueSet");

  public static final ClassName COMPILED_SCHEMA = ClassName.get(VALIDATION, "CompiledSchema");
  public static final ClassName CONSTRAINT = ClassName.get(VALIDATION, "Constraint");
  public static final ClassName ALTERNATIVES = ClassName.get(VALIDATION, "Alternatives");
  public static final ClassName FACT = ClassName.get(VALIDATION, "Fact");
  public static final ClassName FINDINGS = ClassName.get(VALIDATION, "Findings");
  public static final ClassName ITEM_CHECKS = ClassName.get(VALIDATION, "ItemChecks");
  public static final ClassName RULE = ClassName.get(VALIDATION, "Rule");
  public static final ClassName RULE_CATALOG = ClassName.get(VALIDATION, "RuleCatalog");
  public static final ClassName SEVERITY = ClassName.get(VALIDATION, "Severity");
  public static final ClassName VALIDATOR = ClassName.get(VALIDATION, "Validator");

  public static final ClassName STANDARD_FORMATS =
      ClassName.get("io.github.jobsmith.format.standard", "StandardFormats");
  public static final ClassName MODEL_VALUES =
      ClassName.get("io.github.jobsmith.model", "ModelValues");
  public static final ClassName JAVA_FORMATS =
      ClassName.get("io.github.jobsmith.model", "JavaFormats");
  public static final ClassName JSON_TREES = ClassName.get("io.github.jobsmith.model", "JsonTrees");
  public static final ClassName OR_NULL = ClassName.get("io.github.jobsmith.model", "OrNull");
  public static final ClassName PARSED = ClassName.get("io.github.jobsmith.model", "Parsed");
  public static final ClassName TEXT_PATTERN =
      ClassName.get("io.github.jobsmith.pattern", "TextPattern");

  /** Not of the runtime: the annotation of what may be null. */
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeTypes() {}

  /** All of them, for the test of the runtime. */
  public static List<ClassName> all() {
    return List.of(
        JSON_DOCUMENT,
        JSON_VALUE,
        JSON_WRITABLE,
        JSON_WRITER,
        MEMBER_NAME,
        MEMBER_NAMES,
        STRING_SET,
        VALUE_SET,
        COMPILED_SCHEMA,
        CONSTRAINT,
        ALTERNATIVES,
        FACT,
        FINDINGS,
        ITEM_CHECKS,
        RULE,
        RULE_CATALOG,
        SEVERITY,
        VALIDATOR,
        STANDARD_FORMATS,
        MODEL_VALUES,
        JAVA_FORMATS,
        JSON_TREES,
        OR_NULL,
        PARSED,
        TEXT_PATTERN);
  }
}
