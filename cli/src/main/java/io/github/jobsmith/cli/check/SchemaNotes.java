package io.github.jobsmith.cli.check;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.CustomExpectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was found in the text of a schema, as violations at their places. */
final class SchemaNotes implements CompiledSchema {
  private record Note(Rule rule, int offset, String message) {}

  private final Set<Note> notes = new LinkedHashSet<>();

  /**
   * Adds a violation.
   *
   * @param offset in the text: where a value or the name of a member begins
   * @param message complete
   */
  void add(Rule rule, int offset, String message) {
    notes.add(new Note(rule, offset, message));
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  @Override
  public String id() {
    return "";
  }

  @Override
  public boolean check(JsonDocument document, int root, Findings findings) {
    TreeMap<Integer, Integer> places = places(document);
    boolean valid = true;
    for (Note note : notes) {
      Map.Entry<Integer, Integer> place = places.floorEntry(note.offset());
      int node = place == null ? 0 : place.getValue();
      Constraint constraint =
          Constraint.of(note.rule(), "", note.rule().id())
              .expecting(CustomExpectation.whole(note.message()));
      valid &= node < 0 ? findings.failName(-node, constraint) : findings.fail(node, constraint);
    }
    return valid;
  }

  /** Returns the nodes by the offset at which they begin; negative for the name of a node. */
  private static TreeMap<Integer, Integer> places(JsonDocument document) {
    TreeMap<Integer, Integer> places = new TreeMap<>();
    for (int node = document.nodeCount() - 1; node >= 0; node--) {
      places.put(start(document, document.offset(node)), node);
      if (document.isMember(node)) {
        places.put(start(document, document.nameOffset(node)), -node);
      }
    }
    return places;
  }

  /** Returns where a value or a name begins in the text. */
  static int start(JsonDocument document, int offset) {
    SourcePlaces source = document.source();
    return source == null ? offset : source.start(offset);
  }

  @Override
  public RuleCatalog rules() {
    List<Rule> rules = new ArrayList<>();
    for (Note note : notes) {
      if (!rules.contains(note.rule())) {
        rules.add(note.rule());
      }
    }
    return RuleCatalog.of(rules.toArray(Rule[]::new));
  }

  @Override
  public List<String> sensitivePointers() {
    return List.of();
  }
}
