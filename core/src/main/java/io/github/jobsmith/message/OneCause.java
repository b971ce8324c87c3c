package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.vocabulary.TokenRule;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports a misspelt member once, and nothing that follows only from it: if {@code reciever} is
 * unknown and {@code receiver} is absent, the value is checked again as if the name were right.
 * What is then no longer found, such as the missing member, is left out. If only case, hyphens or
 * underscores are wrong, or words are missing, what is found inside the member is added; so it is
 * if the schema itself says what the name stands for.
 *
 * <p>A corrected value has the same nodes as the original one, in the same order, because only
 * names differ.
 */
public final class OneCause {
  /** Names inside a misspelt member can be checked only after its name has been corrected. */
  private static final int MOST_ROUNDS = 4;

  /** A misspelt member, and the name that it may have been meant to have. */
  private record Candidate(Explained explained, String name) {}

  private final Words words;
  private final JsonDocument document;
  private final int root;
  private final Function<JsonDocument, @Nullable List<Explained>> again;

  /** The right names of misspelt members, by node. */
  private final Map<Integer, String> names = new LinkedHashMap<>();

  /** The members of which the schema says what name they stand for. */
  private final Set<Integer> declared = new HashSet<>();

  /** The findings about misspelt members, by node. */
  private final Map<Integer, Explained> misspelt = new LinkedHashMap<>();

  private OneCause(
      Words words,
      JsonDocument document,
      int root,
      Function<JsonDocument, @Nullable List<Explained>> again) {
    this.words = words;
    this.document = document;
    this.root = root;
    this.again = again;
  }

  /**
   * Returns the findings without those that follow from misspelt members.
   *
   * @param root the validated value
   * @param explained all findings about it
   * @param again validates the corrected value, the same node of another document; returns null if
   *     that cannot be decided
   */
  public static List<Explained> of(
      Words words,
      JsonDocument document,
      int root,
      List<Explained> explained,
      Function<JsonDocument, @Nullable List<Explained>> again) {
    for (Explained each : explained) {
      if (isAboutUnknownName(each.finding())) {
        return new OneCause(words, document, root, again).of(explained);
      }
    }
    return explained;
  }

  static boolean isAboutUnknownName(Finding finding) {
    return finding.name() && finding.constraint().expectation() instanceof Expectation.Closed;
  }

  private List<Explained> of(List<Explained> explained) {
    List<Explained> corrected = explained;
    for (int round = 0; round < MOST_ROUNDS && correct(corrected); round++) {
      DocumentView right = DocumentView.of(document);
      names.forEach((member, name) -> right.rename(member, document.nameInSchema(name)));
      List<Explained> found = again.apply(right.build());
      if (found == null) {
        return explained;
      }
      corrected = found;
    }
    return names.isEmpty() ? explained : merge(explained, corrected);
  }

  /**
   * Notes the right names of misspelt members; returns whether there are new ones. If several
   * members may have been meant to have the same name, it is that of the closest one.
   */
  private boolean correct(List<Explained> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (Explained each : found) {
      int member = each.finding().node();
      String name = names.containsKey(member) ? null : meant(each.finding());
      if (name != null) {
        candidates.add(new Candidate(each, name));
      }
    }
    if (candidates.size() > 1) {
      candidates.sort(Comparator.comparingInt(this::distance));
    }
    boolean added = false;
    for (Candidate each : candidates) {
      int member = each.explained.finding().node();
      if (isFree(member, each.name)) {
        names.put(member, each.name);
        misspelt.put(member, each.explained);
        if (isDeclared(each.explained.finding())) {
          declared.add(member);
        }
        added = true;
      }
    }
    return added;
  }

  private int distance(Candidate candidate) {
    return DidYouMean.distance(document.name(candidate.explained.finding().node()), candidate.name);
  }

  /** Returns the known name that an unknown member was probably meant to have; null if none. */
  private @Nullable String meant(Finding finding) {
    return finding.name()
            && finding.constraint().expectation() instanceof Expectation.Closed closed
            && !closed.names().contains(document.name(finding.node()))
        ? MeantName.of(document, finding.node(), closed).orElse(null)
        : null;
  }

  private boolean isDeclared(Finding finding) {
    return finding.constraint().expectation() instanceof Expectation.Closed closed
        && closed.meant(document.name(finding.node())) != null;
  }

  /** Whether no other member of the object has the name, or will have it. */
  private boolean isFree(int member, String name) {
    int object = document.parent(member);
    for (int other = object + 1; other < document.next(object); other = document.next(other)) {
      if (name.equals(names.get(other)) || document.name(other).equals(name)) {
        return false;
      }
    }
    return true;
  }

  private List<Explained> merge(List<Explained> explained, List<Explained> corrected) {
    List<FindingKey> keys = keys(explained);
    List<FindingKey> correctedKeys = keys(corrected);
    Set<FindingKey> left = new HashSet<>(correctedKeys);
    Map<Integer, List<Finding>> gone = gone(explained, keys, left);
    List<Explained> merged = new ArrayList<>(explained.size());
    for (int i = 0; i < keys.size(); i++) {
      Explained each = explained.get(i);
      if (misspelt.get(each.finding().node()) == each) {
        merged.add(worded(each, gone));
      } else if (left.contains(keys.get(i)) || isOfText(each.finding().constraint())) {
        merged.add(each);
      }
    }
    Set<FindingKey> before = new HashSet<>(keys);
    for (Explained each : misspelt.values()) {
      if (!before.contains(FindingKey.of(each.finding())) && isCertain(each.finding().node())) {
        merged.add(worded(each, gone));
      }
    }
    for (int i = 0; i < correctedKeys.size(); i++) {
      Explained each = corrected.get(i);
      if (!before.contains(correctedKeys.get(i)) && isInside(each.finding().node())) {
        merged.add(each);
      }
    }
    return merged;
  }

  /** Returns the findings about missing members that a correction has removed, by object. */
  private static Map<Integer, List<Finding>> gone(
      List<Explained> explained, List<FindingKey> keys, Set<FindingKey> left) {
    Map<Integer, List<Finding>> gone = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Finding finding = explained.get(i).finding();
      if (isAboutMissing(finding) && !left.contains(keys.get(i))) {
        gone.computeIfAbsent(finding.node(), node -> new ArrayList<>()).add(finding);
      }
    }
    return gone;
  }

  private static List<FindingKey> keys(List<Explained> explained) {
    List<FindingKey> keys = new ArrayList<>(explained.size());
    for (Explained each : explained) {
      keys.add(FindingKey.of(each.finding()));
    }
    return keys;
  }

  /** Whether a constraint is not one of the schema, but of the text: it is not checked again. */
  private static boolean isOfText(Constraint constraint) {
    return constraint.location().isEmpty() || constraint.keyword().equals(TokenRule.KEYWORD);
  }

  /** Whether all misspelt members that contain the member are certain. */
  private boolean isCertain(int member) {
    return isInside(document.parent(member));
  }

  /**
   * Whether a node is in a misspelt member of which only case, hyphens or underscores are wrong, or
   * in an object of which only words of the name are missing: {@code timeout} for {@code
   * timeoutConfig}, {@code retryConfig} for {@code jobExecutionsRetryConfig}.
   */
  private boolean isInside(int node) {
    boolean inside = false;
    for (int at = node; at != root; at = document.parent(at)) {
      String name = names.get(at);
      if (name != null
          && !DidYouMean.isSame(document.name(at), name)
          && !(document.isObject(at)
              && (declared.contains(at) || NameWords.isPart(document.name(at), name)))) {
        return false;
      }
      inside |= name != null;
    }
    return inside;
  }

  /**
   * Words the finding about a misspelt member.
   *
   * @param gone findings about missing members that a correction has removed, by object
   */
  private Explained worded(Explained each, Map<Integer, List<Finding>> gone) {
    int member = each.finding().node();
    String name = String.valueOf(names.get(member));
    boolean missing =
        !gone.isEmpty()
            && gone.getOrDefault(document.parent(member), List.of()).stream()
                .anyMatch(other -> isMissing(other, name));
    String unknown = words.say(MessageKey.UNKNOWN_MEMBER, Words.name(document, each.finding()));
    return each.saying(
        words.say(
            missing ? MessageKey.MEANT_MISSING : MessageKey.MEANT,
            unknown,
            Quoting.plainName(name)));
  }

  private static boolean isAboutMissing(Finding finding) {
    Expectation expectation = finding.constraint().expectation();
    return expectation instanceof Expectation.Required
        || expectation instanceof Expectation.Alternatives;
  }

  private static boolean isMissing(Finding finding, String name) {
    Expectation expectation = finding.constraint().expectation();
    return expectation instanceof Expectation.Required required && required.names().contains(name)
        || expectation instanceof Expectation.Alternatives any
            && any.members().stream().anyMatch(each -> each.names().contains(name));
  }
}
