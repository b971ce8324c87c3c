package io.github.jobsmith.generator.emit.check.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of the current object whose nodes are in local variables ({@code -1} where the member
 * is absent), so that conditions about them need no look-up.
 */
public final class Captures {
  public static final Captures NONE = new Captures(Map.of());

  private final Map<String, String> variables;

  public Captures(Map<String, String> variables) {
    this.variables = new LinkedHashMap<>(variables);
  }

  /** Returns the variable with the member's node, or null. */
  public @Nullable String of(String member) {
    return variables.get(member);
  }

  public boolean hold(Collection<String> members) {
    return variables.keySet().containsAll(members);
  }

  public Map<String, String> variables() {
    return variables;
  }
}
