package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** The source of the document, and its text. */
final class DocumentMutants {
  private static final String URL = "https://s3.us-east-1.amazonaws.com/bucket/key";

  private DocumentMutants() {}

  static Stream<Mutants> all() {
    return Stream.concat(origin(), text());
  }

  private static Stream<Mutants> origin() {
    return Stream.of(
        Mutants.of("document-missing", "")
            .inside("a document", draft -> draft.document("{}"))
            .inside("a source", draft -> draft.source(URL))
            .inside("a template", Draft::customTemplate)
            .outside("none of the three", Draft::empty)
            .outside("packages alone", draft -> draft.empty().packages("app/version/1")),
        Mutants.of("document-twice", "/documentSource")
            .inside("one", draft -> draft.source(URL))
            .outside("both", draft -> draft.document("{}").text("/documentSource", URL)),
        Mutants.of("template-with-document", "/jobTemplateArn")
            .inside("a template", Draft::customTemplate)
            .outside("and a document", draft -> draft.customTemplate().text("/document", "{}"))
            .outside("and a source", draft -> draft.customTemplate().text("/documentSource", URL)));
  }

  private static Stream<Mutants> text() {
    return Stream.of(
        Mutants.of("document-string", "/document")
            .with(draft -> draft.document("{}"))
            .insideJson("\"{}\"")
            .outsideJson("{}", "{\"a\": 1}", "[]", "1", "true", "null"),
        Mutants.of("document-empty", "/document")
            .with(draft -> draft.document("{}"))
            .inside("{}", "{ }")
            .outside(""),
        Mutants.of("document-length", "/document")
            .with(draft -> draft.document("{}"))
            .also("document-bytes")
            .lengthAtMost(32_768, length -> document(length, "x"))
            .lengthAtMost(32_768, length -> document(length, "😀")),
        Mutants.of("document-bytes", "/document")
            .with(draft -> draft.document("{}"))
            .inside(document(31_999, "x"), document(32_000, "x"), document(10_672, "€"))
            .outside(document(32_001, "x"), document(32_768, "x"), document(10_673, "€"))
            .outside(document(20_000, "€"), document(32_768, "😀")),
        Mutants.of("document-json", "/document")
            .with(draft -> draft.document("{}"))
            .inside("{}", " {\"a\":[1,2.5e3,true,false,null,\"\\u00e9\"]} ", "{\"\":{\"\":{}}}")
            .outside(" ", "{a:1}", "{\"a\":1,}", "\ufeff{}", "{'a':1}", "file://job.json", "{}{}")
            .outside(
                "{} x", "{\"a\":01}", "{\"a\":.5}", "{\"a\":+1}", "{\"a\":NaN}", "[1,]", "{\"a\"")
            .outside(
                "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "/* */{}", "tru", "nul", "{\"a\":1 \"b\":2}")
            .outside("[".repeat(30_000)),
        Mutants.of("document-object", "/document")
            .with(draft -> draft.document("{}"))
            .inside("{}", "{\"a\":[]}")
            .outside("[]", "1", "\"x\"", "true", "null", "[{}]"));
  }

  /** Returns a document with a number of characters, most of them filler. */
  private static String document(int length, String filler) {
    return "{\"a\":\"" + filler.repeat(length - 8) + "\"}";
  }
}
