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
  private final List<List<Explained>> reasons;

  private CommonCause(
      Words words,
      JsonDocument document,
      int value,
      Sensitive sensitive,
      List<List<Explained>> reasons) {
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
  static @Nullable Explained of(
      Words words,
      JsonDocument document,
      int value,
      Sensitive sensitive,
      List<List<Explained>> reasons) {
    return new CommonCause(words, document, value, sensitive, reasons).find();
  }

  private @Nullable Explained find() {
    for (Explained explained : reasons.get(0)) {
      Finding finding = explained.finding();
      if (isPlain(explained) && finding.node() > value) {
        Expectation all = union(finding);
        if (all != null) {
          return Explained.plain(
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

  private static boolean isPlain(Explained explained) {
    return explained.message() == null
        && explained.way().isEmpty()
        && AlternativeWords.isPlain(explained.finding());
  }

  /** Returns what all alternatives allow in the place of a finding; null if one allows more. */
  private @Nullable Expectation union(Finding finding) {
    Set<String> all = new LinkedHashSet<>();
    for (List<Explained> each : reasons) {
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
  private static @Nullable List<String> names(List<Explained> reasons, Finding finding) {
    for (Explained explained : reasons) {
      Finding own = explained.finding();
      if (own.node() == finding.node() && own.name() == finding.name() && isPlain(explained)) {
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
  private @Nullable Explained choice() {
    List<Finding> only = new ArrayList<>();
    for (List<Explained> each : reasons) {
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
    return sentence == null ? null : Explained.of(first, sentence);
  }
}
