package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Phrase.Verb;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formats messages about alternatives. */
final class AlternativeWords {
  /** At most this many matching alternatives are named. */
  private static final int SHOWN = 5;

  /** At most this many alternatives are named on the way to a violation. */
  private static final int STEPS = 4;

  private AlternativeWords() {}

  /** {@code x matches alternatives 1 and 2 of oneOf; must match exactly one}. */
  static String several(Words words, String subject, Constraint constraint, List<Branch> matching) {
    List<String> labels = new ArrayList<>();
    for (Branch branch : matching.subList(0, Math.min(SHOWN, matching.size()))) {
      labels.add(Printable.escape(branch.label()));
    }
    if (matching.size() > SHOWN) {
      labels.add(words.say(MessageKey.MORE, matching.size() - SHOWN));
    }
    return words.say(
        MessageKey.SEVERAL_ALTERNATIVES, subject, words.listed(labels), constraint.keyword());
  }

  /** {@code x matches no alternative of oneOf}. */
  static String none(Words words, String subject, Constraint constraint) {
    return words.say(MessageKey.NO_ALTERNATIVE, subject, constraint.keyword());
  }

  /** {@code message; nearest is 2 (Circle): radius is missing}. */
  static String nearest(
      Words words, String message, Explained.Option nearest, int faults, boolean truncated) {
    String name = Printable.escape(nearest.name());
    String cause = nearest.messages().get(0);
    if (truncated) {
      return words.say(MessageKey.NEAREST_AND_MORE, message, name, cause);
    }
    return faults > 1
        ? words.say(MessageKey.NEAREST_AND_SOME, message, name, cause, faults - 1)
        : words.say(MessageKey.NEAREST, message, name, cause);
  }

  /** {@code the nearest alternative of oneOf, which has 2 more violations}. */
  static String isNearest(Words words, Constraint constraint, int faults, boolean truncated) {
    String keyword = constraint.keyword();
    if (truncated) {
      return words.say(MessageKey.IS_NEAREST_WITH_MORE, keyword);
    }
    return switch (faults) {
      case 0, 1 -> words.say(MessageKey.IS_NEAREST, keyword);
      case 2 -> words.say(MessageKey.IS_NEAREST_WITH_ONE, keyword);
      default -> words.say(MessageKey.IS_NEAREST_WITH, keyword, faults - 1);
    };
  }

  /**
   * Adds to a message which alternatives were assumed: {@code (read as Parameter > Schema)}.
   *
   * @param names the names of the alternatives, the outermost first
   * @param note what to add; may be empty
   */
  static String way(Words words, String message, List<String> names, String note) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.size() <= STEPS || i == 0 || i > names.size() - STEPS + 1) {
        shown.add(Printable.escape(Quoting.shortened(names.get(i))));
      } else if (i == 1) {
        shown.add("\u2026");
      }
    }
    String way = String.join(" > ", shown);
    return note.isEmpty()
        ? words.say(MessageKey.READ_AS, message, way)
        : words.say(MessageKey.READ_AS_NOTE, message, way, note);
  }

  /**
   * Returns the short name of an alternative: {@code Circle}, or {@code alternative 2} if it has
   * none.
   *
   * @param label {@code 2 (Circle)}, {@code 2} or {@code one of 2 (Circle) or 3}
   */
  static String name(Words words, String label) {
    if (label.startsWith("one of ")) {
      return label;
    }
    int open = label.indexOf(" (");
    return open > 0 && label.endsWith(")")
        ? label.substring(open + 2, label.length() - 1)
        : words.say(MessageKey.ALTERNATIVE, label);
  }

  /**
   * Returns one sentence for all alternatives if each has exactly one finding and all findings are
   * of the same kind: the values or types that are allowed, or the members that are missing. Null
   * otherwise.
   */
  static @Nullable String together(
      Words words,
      JsonDocument document,
      Finding finding,
      List<Branch> asked,
      Sensitive sensitive) {
    if (finding.name()) {
      return null;
    }
    String members = members(words, document, finding, asked);
    return members != null ? members : choice(words, document, finding, asked, sensitive);
  }

  private static @Nullable String members(
      Words words, JsonDocument document, Finding finding, List<Branch> asked) {
    Set<List<String>> wanted = new LinkedHashSet<>();
    for (Branch branch : inOrder(asked)) {
      List<String> missing = new ArrayList<>();
      for (Finding each : branch.findings()) {
        if (!each.constraint().keyword().equals("required")
            || !(each.constraint().expectation() instanceof Expectation.Required required)
            || each.node() != finding.node()
            || !isPlain(each)) {
          return null;
        }
        missing.addAll(required.names());
      }
      wanted.add(missing);
    }
    boolean any = finding.constraint().keyword().equals("anyOf");
    return wanted.size() < 2
        ? null
        : words.statement(document, finding, ApplicatorWords.mustHave(words, any, wanted));
  }

  private static List<Branch> inOrder(List<Branch> asked) {
    return asked.stream().sorted(Comparator.comparingInt(Branch::index)).toList();
  }

  private static @Nullable String choice(
      Words words,
      JsonDocument document,
      Finding finding,
      List<Branch> asked,
      Sensitive sensitive) {
    List<Finding> only = new ArrayList<>();
    for (Branch branch : inOrder(asked)) {
      if (branch.findings().size() != 1) {
        return null;
      }
      only.add(branch.findings().get(0));
    }
    return choice(words, document, finding, sensitive, only);
  }

  /**
   * Returns one sentence for findings of which each is the only one of an alternative.
   *
   * @return null unless all are about the value of a finding, and say what kind of value is allowed
   */
  static @Nullable String choice(
      Words words,
      JsonDocument document,
      Finding finding,
      Sensitive sensitive,
      List<Finding> findings) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Finding only : findings) {
      if (only.node() != finding.node() || only.name() || !isPlain(only)) {
        return null;
      }
      Expectation expectation = only.constraint().expectation();
      if (expectation instanceof Expectation.Values allowed) {
        values.addAll(allowed.json());
      } else if (expectation instanceof Expectation.Plain plain
          && Phrases.of(words, plain).verb() != Verb.HAVE) {
        others.add(Phrases.of(words, plain).noun());
      } else {
        return null;
      }
    }
    return choice(words, document, finding, sensitive, List.copyOf(values), List.copyOf(others));
  }

  /**
   * Returns words for a value that is none of the given JSON texts and none of the other given
   * things.
   */
  private static String choice(
      Words words,
      JsonDocument document,
      Finding finding,
      Sensitive sensitive,
      List<String> values,
      List<String> others) {
    int node = finding.node();
    boolean hidden = Words.isHidden(finding, sensitive);
    List<String> all = new ArrayList<>();
    if (Phrases.isLong(values)) {
      all.add(Phrases.choices(words, values));
    } else {
      all.addAll(Quoting.printable(Quoting.bare(values)));
    }
    all.addAll(others);
    boolean choice = document.isString(node) && !hidden && values.size() > 1;
    String found =
        words.say(
            MessageKey.FOUND, words.subject(document, node), words.value(document, node, hidden));
    String message = words.say(MessageKey.MUST_BE, found, words.joined(all));
    return choice ? words.meant(message, document.string(node), Quoting.bare(values)) : message;
  }

  /** Whether the message about a finding is made from its keyword alone. */
  static boolean isPlain(Finding finding) {
    return finding.detail() == null
        && finding.constraint().cause() == null
        && finding.constraint().rule().isGeneric();
  }
}
