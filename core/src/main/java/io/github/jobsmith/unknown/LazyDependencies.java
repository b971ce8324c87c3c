package io.github.jobsmith.unknown;

import io.github.jobsmith.json.JsonDocument;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dependencies in a schema, worked out when they are needed first. Thread-safe. */
public final class LazyDependencies {
  /** For a schema whose text is not known. */
  public static final LazyDependencies NONE = new LazyDependencies(null);

  private @Nullable Supplier<JsonDocument> text;
  private @Nullable Dependencies known;

  /** Creates dependencies from the text of the schema; null if it is not known. */
  public LazyDependencies(@Nullable Supplier<JsonDocument> text) {
    this.text = text;
  }

  /** Returns the dependencies; null if they are not known. */
  public synchronized @Nullable Dependencies get() {
    if (text != null) {
      known = Dependencies.of(Objects.requireNonNull(text.get(), "text"));
      text = null;
    }
    return known;
  }
}
