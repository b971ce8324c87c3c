package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Simplification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects where the shape of the node that is being shaped says less than its assertions. */
final class Simplifications {
  private final Set<Simplification> all = new LinkedHashSet<>();

  void add(String message, @Nullable String hint) {
    all.add(new Simplification(message, hint));
  }

  /** Returns what was added since the last call. */
  List<Simplification> take() {
    List<Simplification> taken = List.copyOf(all);
    all.clear();
    return taken;
  }
}
