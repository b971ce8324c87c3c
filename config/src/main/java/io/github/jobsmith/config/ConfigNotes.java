package io.github.jobsmith.config;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a run has found out about a configuration, as violations at their places in the file. */
final class ConfigNotes implements CompiledSchema {
  static final Constraint EXPIRED =
      Constraint.of(
          Rule.of("config-expired", Severity.WARNING, "an ignored violation has not expired")
              .reason("From the day after its date on, its violations are reported again.")
              .hint("Correct the violations and delete the entry, or set a later date."),
          "/$defs/ignore/properties/until",
          "until");
  static final Constraint UNUSED =
      Constraint.of(
          Rule.of("config-unused", Severity.WARNING, "an ignored violation exists")
              .reason("An entry without a violation would hide one that is made later.")
              .hint("Delete the entry."),
          "/$defs/ignore",
          "unused");
  static final Constraint RULE =
      Constraint.of(
          Rule.of("config-rule", Severity.WARNING, "a configuration names rules of the schema")
              .reason("An entry for a rule that does not exist has no effect.")
              .hint("Correct the id; jobsmith rules lists the rules."),
          "/$defs/ignore/properties/rule",
          "rule");

  static final Constraint SEVERITY =
      Constraint.of(RULE.rule(), "/properties/severities", "severities");
  static final Constraint UNMATCHED =
      Constraint.of(
          Rule.of("config-unmatched", Severity.WARNING, "an entry of schemas applies to a file")
              .reason("Files that a misspelled pattern does not match have another schema.")
              .hint("Correct the pattern, or delete the entry; of several, the first applies."),
          "/$defs/schema",
          "unmatched");

  /**
   * @param name whether it is about the name of a member
   */
  private record Note(Constraint constraint, String pointer, String detail, boolean name) {}

  private final List<Note> notes = new ArrayList<>();

  void add(Constraint constraint, String pointer, String detail) {
    notes.add(new Note(constraint, pointer, detail, false));
  }

  /** Adds a violation of the name of a member. */
  void addName(Constraint constraint, String pointer, String detail) {
    notes.add(new Note(constraint, pointer, detail, true));
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  @Override
  public String id() {
    return ConfigSchema.ID;
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    boolean valid = true;
    for (Note note : notes) {
      int place = document.resolve(node, note.pointer());
      if (place >= 0) {
        valid &=
            note.name()
                ? findings.failName(place, note.constraint(), note.detail())
                : findings.fail(place, note.constraint(), note.detail());
      }
    }
    return valid;
  }

  @Override
  public RuleCatalog rules() {
    return RuleCatalog.of(EXPIRED.rule(), UNUSED.rule(), RULE.rule(), UNMATCHED.rule());
  }

  @Override
  public List<String> sensitivePointers() {
    return List.of();
  }
}
