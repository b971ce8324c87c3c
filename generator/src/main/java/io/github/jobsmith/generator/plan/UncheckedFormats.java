package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Says which formats of a schema generated code does not check, since many users expect it. */
final class UncheckedFormats {
  private UncheckedFormats() {}

  /**
   * Returns an info about formats that are only annotations, and a warning about each misspelt one.
   *
   * @param schema the beginning of the schema
   * @param names the formats, sorted
   */
  static List<Diagnostic> notes(SourceLocation schema, List<String> names) {
    List<Diagnostic> notes = new ArrayList<>();
    List<String> known = names.stream().filter(name -> Format.of(name).isPresent()).toList();
    if (!known.isEmpty()) {
      notes.add(
          new Diagnostic(
              Diagnostic.Severity.INFO,
              schema,
              "",
              "formats are not checked: " + String.join(", ", known),
              "in this dialect, format is an annotation; the option assertFormats checks it"));
    }
    for (String name : names) {
      if (!known.contains(name)) {
        String meant = DidYouMean.closest(name, Format.ids()).orElse(null);
        notes.add(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                schema,
                "",
                "the format " + Printable.quoted(name) + " is unknown and is not checked",
                meant == null ? null : "did you mean " + meant + "?"));
      }
    }
    return notes;
  }
}
