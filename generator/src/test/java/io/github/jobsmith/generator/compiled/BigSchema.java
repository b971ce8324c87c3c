package io.github.jobsmith.generator.compiled;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schema that is large in one respect, with a valid and an invalid document.
 *
 * @param name what the schema has many of
 * @param schema its text
 * @param valid a valid document
 * @param invalid a document with one violation
 */
record BigSchema(String name, String schema, String valid, String invalid) {
  static BigSchema properties(int n) {
    String properties =
        list(n, i -> "\"name%d\":{\"type\":\"integer\",\"maximum\":%d}".formatted(i, i));
    return new BigSchema(
        "properties",
        "{\"type\":\"object\",\"properties\":{" + properties + "},\"additionalProperties\":false}",
        "{" + list(n, i -> "\"name%d\":%d".formatted(i, i)) + "}",
        "{\"name%d\":%d}".formatted(n - 1, n));
  }

  static BigSchema required(int n) {
    return new BigSchema(
        "required",
        "{\"type\":\"object\",\"required\":[" + list(n, i -> "\"name" + i + "\"") + "]}",
        "{" + list(n, i -> "\"name" + i + "\":0") + "}",
        "{" + list(n - 1, i -> "\"name" + i + "\":0") + "}");
  }

  static BigSchema patternProperties(int n) {
    String patterns = list(n, i -> "\"^p%d_\":{\"maximum\":%d}".formatted(i, i));
    return new BigSchema(
        "patternProperties",
        "{\"type\":\"object\",\"patternProperties\":{"
            + patterns
            + "},\"additionalProperties\":{\"type\":\"null\"}}",
        "{\"p%d_a\":%d,\"b\":null}".formatted(n - 1, n - 1),
        "{\"p%d_a\":%d,\"b\":null}".formatted(n - 1, n));
  }

  /** Short patterns with large automata; most of them are left to java.util.regex. */
  static BigSchema largePatterns(int n) {
    String patterns = list(n, i -> "\"m%1$d\":{\"pattern\":\"(a|b%1$d)[a-d]{11}x\"}".formatted(i));
    return new BigSchema(
        "largePatterns",
        "{\"properties\":{" + patterns + "}}",
        "{" + list(n, i -> "\"m%d\":\"b%dabcdabcdabcx\"".formatted(i, i)) + "}",
        "{\"m%d\":\"b%dabcdabcdabx\"}".formatted(n - 1, n - 1));
  }

  /** Each step of a chain adds a name that later steps need. */
  static BigSchema unevaluatedChain(int n) {
    String steps =
        list(
            n,
            i ->
                "\"b%d\":{\"properties\":{\"p%d\":true}%s}"
                    .formatted(i, i, i + 1 < n ? ",\"$ref\":\"#/$defs/b" + (i + 1) + "\"" : ""));
    String holders =
        list(
            n,
            i ->
                "\"h%1$d\":{\"$ref\":\"#/$defs/b%1$d\",\"unevaluatedProperties\":false}"
                    .formatted(i));
    return new BigSchema(
        "unevaluatedChain",
        "{\"properties\":{" + holders + "},\"$defs\":{" + steps + "}}",
        "{\"h0\":{" + list(n, i -> "\"p" + i + "\":0") + "}}",
        "{\"h%d\":{\"p%d\":0,\"p0\":0}}".formatted(n - 1, n - 1));
  }

  static BigSchema dependentRequired(int n) {
    String names = list(n, i -> "\"a%d\":[\"b%d\"]".formatted(i, i));
    return new BigSchema(
        "dependentRequired",
        "{\"type\":\"object\",\"dependentRequired\":{" + names + "}}",
        "{\"a%d\":0,\"b%d\":0}".formatted(n - 1, n - 1),
        "{\"a%d\":0}".formatted(n - 1));
  }

  static BigSchema dependentSchemas(int n) {
    String names = list(n, i -> "\"a%d\":{\"minProperties\":%d}".formatted(i, i % 7 + 2));
    return new BigSchema(
        "dependentSchemas",
        "{\"type\":\"object\",\"dependentSchemas\":{" + names + "}}",
        "{\"b\":0}",
        "{\"a%d\":0}".formatted(n - 1));
  }

  static BigSchema allOf(int n) {
    return new BigSchema(
        "allOf",
        "{\"allOf\":[" + list(n, i -> "{\"not\":{\"const\":\"v" + i + "\"}}") + "]}",
        "\"v\"",
        "\"v" + (n - 1) + "\"");
  }

  static BigSchema anyOf(int n) {
    return new BigSchema(
        "anyOf",
        "{\"anyOf\":[" + list(n, i -> "{\"type\":\"array\",\"minItems\":" + (i + 1) + "}") + "]}",
        "[1]",
        "[]");
  }

  static BigSchema oneOf(int n) {
    String options =
        list(
            n,
            i ->
                "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":{\"const\":%d}}}"
                    .formatted(i));
    return new BigSchema(
        "oneOf", "{\"oneOf\":[" + options + "]}", "{\"k\":" + (n - 1) + "}", "{\"k\":-1}");
  }

  static BigSchema alternatives(int n) {
    String options =
        list(
            n,
            i ->
                "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":{\"const\":\"v%d\"},"
                        .formatted(i)
                    + "\"v\":{\"maximum\":%d}}}".formatted(i));
    return new BigSchema(
        "alternatives",
        "{\"oneOf\":[" + options + "]}",
        "{\"k\":\"v%d\",\"v\":%d}".formatted(n - 1, n - 1),
        "{\"k\":\"v%d\",\"v\":%d}".formatted(n - 1, n));
  }

  static BigSchema conditions(int n) {
    String entries =
        list(
            n,
            i ->
                "{\"if\":{\"properties\":{\"kind\":{\"const\":\"k%d\"}},\"required\":[\"kind\"]},"
                        .formatted(i)
                    + "\"then\":{\"required\":[\"m%d\"]}}".formatted(i));
    return new BigSchema(
        "conditions",
        "{\"type\":\"object\",\"allOf\":[" + entries + "]}",
        "{\"kind\":\"k%d\",\"m%d\":0}".formatted(n - 1, n - 1),
        "{\"kind\":\"k%d\"}".formatted(n - 1));
  }

  static BigSchema enumOfStrings(int n) {
    return new BigSchema(
        "enumOfStrings",
        "{\"properties\":{\"e\":{\"enum\":[" + list(n, i -> "\"value" + i + "\"") + "]}}}",
        "{\"e\":\"value" + (n - 1) + "\"}",
        "{\"e\":\"value" + n + "\"}");
  }

  static BigSchema enumOfMixedValues(int n) {
    String values =
        list(n, i -> i % 3 == 0 ? "" + i : i % 3 == 1 ? "[" + i + "]" : "\"s" + i + "\"");
    return new BigSchema(
        "enumOfMixedValues",
        "{\"enum\":[" + values + "]}",
        n % 3 == 1 ? "" + (n - 1) : n % 3 == 2 ? "[" + (n - 1) + "]" : "\"s" + (n - 1) + "\"",
        "\"s0\"");
  }

  static BigSchema prefixItems(int n) {
    return new BigSchema(
        "prefixItems",
        "{\"prefixItems\":[" + list(n, i -> "{\"maximum\":" + i + "}") + "],\"items\":false}",
        "[" + list(n, Integer::toString) + "]",
        "[" + list(n - 1, Integer::toString) + "," + n + "]");
  }

  static BigSchema definitions(int n) {
    String definitions =
        list(
            n,
            i ->
                "\"d%d\":{\"type\":\"object\",\"properties\":{\"v\":{\"type\":\"integer\"},"
                        .formatted(i)
                    + "\"next\":{\"$ref\":\"#/$defs/d%d\"}},\"required\":[\"v\"]}"
                        .formatted((i + 1) % n));
    return new BigSchema(
        "definitions",
        "{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + definitions + "}}",
        "{\"v\":1,\"next\":{\"v\":2}}",
        "{\"v\":1,\"next\":{\"v\":\"2\"}}");
  }

  static BigSchema nesting(int n) {
    return new BigSchema(
        "nesting",
        "{\"properties\":{\"a\":".repeat(n) + "{\"type\":\"integer\"}" + "}}".repeat(n),
        "{\"a\":".repeat(n) + "1" + "}".repeat(n),
        "{\"a\":".repeat(n) + "\"\"" + "}".repeat(n));
  }

  static BigSchema mixedNesting(int n) {
    String[] open = {"{\"allOf\":[", "{\"anyOf\":[", "{\"not\":{\"not\":", "{\"oneOf\":["};
    String[] close = {"]}", "]}", "}}", "]}"};
    String schema = "{\"type\":\"integer\"}";
    for (int i = 0; i < n; i++) {
      schema = open[i % 4] + schema + close[i % 4];
    }
    return new BigSchema("mixedNesting", schema, "1", "\"\"");
  }

  static BigSchema longTexts(int n) {
    String text = "a".repeat(n);
    String word = "b".repeat(n / 4);
    String schema =
        "{'title':'TEXT','description':'TEXT','required':['TEXT'],'properties':{"
            + "'TEXT':{'const':'TEXT'},'e':{'enum':['TEXT','b']},'p':{'pattern':'^(WORD|b)$'},"
            + "'d':{'default':'TEXT','const':['TEXT']}}}";
    String valid = "{'TEXT':'TEXT','e':'TEXT','p':'WORD','d':['TEXT']}";
    UnaryOperator<String> full =
        json -> json.replace('\'', '"').replace("TEXT", text).replace("WORD", word);
    return new BigSchema(
        "longTexts",
        full.apply(schema),
        full.apply(valid),
        full.apply(valid.replace("'WORD'", "'WORDb'")));
  }

  static BigSchema strangeNames(int n) {
    String[] names = {
      "", "class", "a b", "1", "\\\"", "é\\u0000", "CLASS", "_", "$", "\\ud83d\\ude00"
    };
    IntFunction<String> name =
        i -> "\"" + names[i % names.length] + "-" + (i / names.length) + "\"";
    return new BigSchema(
        "strangeNames",
        "{\"properties\":{"
            + list(n, i -> name.apply(i) + ":{\"maxLength\":" + i + ",\"type\":\"string\"}")
            + "},\"required\":["
            + list(n, name)
            + "]}",
        "{" + list(n, i -> name.apply(i) + ":\"\"") + "}",
        "{" + list(n, i -> name.apply(i) + ":" + (i == n - 1 ? "1" : "\"\"")) + "}");
  }

  private static String list(int n, IntFunction<String> entry) {
    return IntStream.range(0, n).mapToObj(entry).collect(Collectors.joining(","));
  }
}
