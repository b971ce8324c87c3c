package io.github.jobsmith.conformance.oracle;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.request.Request;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All rows that the vocabulary decides, except those about the text of the document, which {@link
 * Fragments} covers, and tokens of templates, which replace violations of other keywords.
 */
final class LedgerOracle {
  /** Ends with a keyword of the vocabulary, possibly with an aspect, or with {@code format}. */
  private static final Pattern VOCABULARY =
      Pattern.compile(
          ".*/(?:x-(?!advice|job-document|template-tokens)[a-z0-9-]+(?:/[a-z0-9]+)?|format)");

  private static final Pattern DOCUMENT = Pattern.compile(".*/x-job-document/[a-z0-9-]+");

  private LedgerOracle() {}

  /** Returns what the ledger requires, as row and location. */
  static Set<String> expected(Request request) {
    JsonNode json = request.json();
    Set<String> rows = new TreeSet<>();
    Stream.of(
            NumberRows.of(json),
            UniqueRows.of(json),
            ArnRows.of(json),
            SourceRows.of(json),
            TimeRows.of(json, request.submitAt()),
            WindowRows.of(json, request.submitAt()))
        .flatMap(found -> found)
        .forEach(row -> rows.add(row.toString()));
    return rows;
  }

  /** Returns the violations of vocabulary keywords in the same form. */
  static Set<String> actual(Request request) {
    return rows(request, VOCABULARY);
  }

  /** Returns the violations about the document's text in the same form. */
  static Set<String> actualOfDocument(Request request) {
    return rows(request, DOCUMENT);
  }

  private static Set<String> rows(Request request, Pattern keyword) {
    Set<String> rows = new TreeSet<>();
    for (Finding finding : request.check()) {
      if (keyword.matcher(finding.constraint()).matches()) {
        Catalog.rows(finding.rule())
            .forEach(row -> rows.add(new Row(row, finding.pointer()).toString()));
      }
    }
    return rows;
  }
}
