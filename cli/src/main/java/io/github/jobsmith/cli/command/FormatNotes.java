package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** What the summary says about formats that are not checked. */
final class FormatNotes {
  private static final int SHOWN = 5;

  private FormatNotes() {}

  /**
   * Returns the lines. In most drafts, formats are annotations, but many users expect them to be
   * checked.
   *
   * @param names the formats that are only annotations, and misspelt ones
   */
  static List<String> of(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    List<String> known = names.stream().filter(name -> Format.of(name).isPresent()).toList();
    if (!known.isEmpty()) {
      lines.add(
          "formats are not checked without "
              + SchemaOptions.ASSERT_FORMATS
              + ": "
              + String.join(", ", known));
    }
    List<String> others = names.stream().filter(name -> !known.contains(name)).toList();
    for (String name : others.subList(0, Math.min(SHOWN, others.size()))) {
      lines.add(
          "the format "
              + Printable.quoted(name)
              + " is unknown"
              + DidYouMean.hint(name, Format.ids()));
    }
    if (others.size() > SHOWN) {
      lines.add("and " + (others.size() - SHOWN) + " more unknown formats");
    }
    return lines;
  }
}
