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
 * All rows that the vocabulary decides, save those about the text of the document, which {@link
 * Fragments} knows.
 */
final class LedgerOracle {
  /** Ends in a keyword of the vocabulary, perhaps with an aspect, or in {@code format}. */
  private static final Pattern VOCABULARY =
      Pattern.compile(".*/(?:x-(?!advice|job-document)[a-z0-9-]+(?:/[a-z0-9]+)?|format)");

  private static final Pattern DOCUMENT = Pattern.compile(".*/x-job-document/[a-z0-9-]+");

  private LedgerOracle() {}

  /** What the ledger says, as row and place. */
  static Set<String> expected(Request request) {
    JsonNode json = request.json();
    Set<String> rows = new TreeSet<>();
    Stream.of(
            NumberRows.of(json),
            UniqueRows.of(json),
            ArnRows.of(json),
            TimeRows.of(json, request.submitAt()),
            WindowRows.of(json, request.submitAt()))
        .flatMap(found -> found)
        .forEach(row -> rows.add(row.toString()));
    return rows;
  }

  /** What the validator says by keywords of the vocabulary, in the same terms. */
  static Set<String> actual(Request request) {
    return rows(request, VOCABULARY);
  }

  /** What the validator says about the document's text, in the same terms. */
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
