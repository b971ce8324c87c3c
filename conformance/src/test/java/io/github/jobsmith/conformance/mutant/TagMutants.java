package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** tags. */
final class TagMutants {
  private TagMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(list(), keys(), values()).flatMap(m -> m);
  }

  private static Stream<Mutants> list() {
    return Stream.of(
        Mutants.of("tags-count", "/tags")
            .insideJson("[]")
            .countAtMost(50, i -> JsonNodeFactory.instance.objectNode().put("Key", "k" + i)),
        Mutants.of("tag-key-required", "/tags/0")
            .with(draft -> draft.json("/tags", "[{\"Key\":\"a\"}]"))
            .insideJson("{\"Key\":\"a\"}", "{\"Key\":\"a\",\"Value\":\"b\"}")
            .outsideJson("{}", "{\"Value\":\"b\"}"),
        Mutants.of("tag-key-unique", "/tags/1/Key")
            .with(draft -> draft.json("/tags", "[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"b\"}]"))
            .inside("A", "b", "a ", "ä")
            .outside("a"),
        Mutants.of("tag-key-unique", "/tags/2/Key")
            .with(draft -> draft.json("/tags", "[{\"Key\":\"ü\"},{\"Key\":\"b\"},{\"Key\":\"c\"}]"))
            .inside("u\u00fc")
            .outside("ü", "b"));
  }

  private static Stream<Mutants> keys() {
    return Stream.of(
        key("tag-key-length")
            .outside("")
            .also("tag-key-length-127")
            .lengthAtMost(128, "k"::repeat)
            .lengthAtMost(128, "𝒜"::repeat),
        key("tag-key-length-127")
            .inside("k".repeat(126), "k".repeat(127), "𝒜".repeat(127))
            .outside("k".repeat(128), "𝒜".repeat(128)),
        key("tag-key-characters")
            .inside("azAZ09_.:/=+-@ ", "Größe", "Ж中٣Ⅻ", "𝒜", "\u00a0", "\u2028", "½")
            .outside("a#b", "a\tb", "a\n", "e\u0301", "😀", "a,b", "a;", "\u0000", "a\u200d", "€"),
        key("tag-key-aws")
            .inside("aws", "aw:s", "x-aws:", "aws/", "xaws:x", " aws:")
            .outside("aws:", "AWS:x", "aWs:x", "aws:createdBy"));
  }

  private static Stream<Mutants> values() {
    return Stream.of(
        value("tag-value-length")
            .inside("")
            .also("tag-value-length-255")
            .lengthAtMost(256, "v"::repeat)
            .lengthAtMost(256, "𝒜"::repeat),
        value("tag-value-length-255")
            .inside("v".repeat(254), "v".repeat(255), "𝒜".repeat(255))
            .outside("v".repeat(256), "𝒜".repeat(256)),
        value("tag-value-characters")
            .inside("azAZ09_.:/=+-@ ", "")
            .outside("a#b", "a\n", "e\u0301", "😀"),
        value("tag-value-aws").inside("aws", "x aws:").outside("aws:x", "AWS:"));
  }

  private static Mutants key(String rule) {
    return Mutants.of(rule, "/tags/0/Key")
        .with(draft -> draft.json("/tags", "[{\"Key\":\"a\",\"Value\":\"1\"}]"));
  }

  private static Mutants value(String rule) {
    return Mutants.of(rule, "/tags/0/Value")
        .with(draft -> draft.json("/tags", "[{\"Key\":\"a\",\"Value\":\"1\"}]"));
  }
}
