package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what several alternatives all find wrong in one place inside a value, such as a
 * discriminator that has none of the values that they require.
 */
final class CommonCause {
  private final Words words;
  private final JsonDocument document;
  private final int value;
  private final Sensitive sensitive;

  /** The reasons of each alternative, in the order of the schema. */
  private final List<List<Told>> reasons;

  private CommonCause(
      Words words,
      JsonDocument document,
      int value,
      Sensitive sensitive,
      List<List<Told>> reasons) {
    this.words = words;
    this.document = document;
    this.value = value;
    this.sensitive = sensitive;
    this.reasons = reasons;
  }

  /**
   * Returns what several alternatives have in common.
   *
   * @param value the value for which there are alternatives
   * @param reasons the reasons of each alternative, in the order of the schema; at least two
   * @return null if they have nothing in common below the value itself
   */
  static @Nullable Told of(
      Words words,
      JsonDocument document,
      int value,
      Sensitive sensitive,
      List<List<Told>> reasons) {
    return new CommonCause(words, document, value, sensitive, reasons).find();
  }

  private @Nullable Told find() {
    for (Told told : reasons.get(0)) {
      Finding finding = told.finding();
      if (isPlain(told) && finding.node() > value) {
        Expectation all = union(finding);
        if (all != null) {
          return Told.plain(
              new Finding(
                  finding.node(),
                  finding.name(),
                  finding.constraint().expecting(all),
                  null,
                  Finding.UNCOUNTED,
                  null));
        }
      }
    }
    return choice();
  }

  private static boolean isPlain(Told told) {
    return told.message() == null
        && told.way().isEmpty()
        && AlternativeWords.isPlain(told.finding());
  }

  /** Returns what all alternatives allow in the place of a finding; null if one allows more. */
  private @Nullable Expectation union(Finding finding) {
    Set<String> all = new LinkedHashSet<>();
    for (List<Told> each : reasons) {
      List<String> own = names(each, finding);
      if (own == null) {
        return null;
      }
      all.addAll(own);
    }
    String[] names = all.toArray(String[]::new);
    Expectation expectation = finding.constraint().expectation();
    return expectation instanceof Expectation.Values
        ? Expectation.values(names)
        : expectation instanceof Expectation.Types
            ? Expectation.types(names)
            : Expectation.closed(names);
  }

  /** Returns what an alternative allows in the place of a finding, in the same respect. */
  private static @Nullable List<String> names(List<Told> reasons, Finding finding) {
    for (Told told : reasons) {
      Finding own = told.finding();
      if (own.node() == finding.node() && own.name() == finding.name() && isPlain(told)) {
        Expectation expectation = own.constraint().expectation();
        boolean same = expectation.getClass() == finding.constraint().expectation().getClass();
        List<String> names = same ? names(expectation) : null;
        if (names != null) {
          return names;
        }
      }
    }
    return null;
  }

  private static @Nullable List<String> names(Expectation expectation) {
    if (expectation instanceof Expectation.Values values) {
      return values.json();
    } else if (expectation instanceof Expectation.Types types) {
      return types.names();
    }
    return expectation instanceof Expectation.Closed closed ? closed.names() : null;
  }

  /** Returns a sentence if each alternative has a single reason, all in the same place. */
  private @Nullable Told choice() {
    List<Finding> only = new ArrayList<>();
    for (List<Told> each : reasons) {
      if (each.size() != 1 || !isPlain(each.get(0))) {
        return null;
      }
      only.add(each.get(0).finding());
    }
    Finding first = only.get(0);
    String sentence =
        first.node() > value
            ? AlternativeWords.choice(words, document, first, sensitive, only)
            : null;
    return sentence == null ? null : Told.of(first, sentence);
  }
}
