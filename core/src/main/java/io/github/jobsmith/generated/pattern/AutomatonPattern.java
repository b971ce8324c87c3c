package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that an {@link Automaton} matches. Its program is read when it is first used: most
 * documents need a few patterns of a schema, and reading all of them takes longer than validating a
 * file.
 */
final class AutomatonPattern extends TextPattern {
  private final String[] program;

  /** Not volatile: the automaton is immutable, and threads may read the same program. */
  private @Nullable Automaton automaton;

  AutomatonPattern(String[] program) {
    this.program = program;
  }

  private Automaton automaton() {
    Automaton known = automaton;
    if (known == null) {
      known = new AutomatonReader(String.join("", program)).read();
      automaton = known;
    }
    return known;
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    return automaton().matches(utf8, from, to);
  }

  @Override
  boolean matches(JsonDocument document, int from, int to) {
    return automaton().matches(document, from, to);
  }

  @Override
  boolean matchesEscaped(JsonDocument document, int from, int to) {
    return automaton().matchesEscaped(document, from, to);
  }

  @Override
  public boolean matches(String text) {
    return automaton().matches(text);
  }
}
