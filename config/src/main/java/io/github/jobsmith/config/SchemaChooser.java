package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each file of a run is validated against. In this order: patterns of the caller,
 * {@code $schema} in the file if that is wanted, a schema of the caller for all other files, and
 * the patterns of the configuration. Not thread-safe.
 */
public final class SchemaChooser {
  private final SchemaMap map;
  private final boolean byInstance;
  private final boolean hasDefault;
  private final Supplier<SchemaRequest> request;
  private final Map<String, SchemaChoice> known = new HashMap<>();

  /**
   * What was decided.
   *
   * @param schema null for the default of the caller
   * @param origin where that is said, for people
   * @param byInstance whether it was said by {@code $schema} in the file
   */
  public record Decision(@Nullable SchemaChoice schema, String origin, boolean byInstance) {
    /** The default of the caller. */
    public static final Decision DEFAULT = new Decision(null, "default", false);
  }

  /**
   * Creates a chooser.
   *
   * @param map patterns of the caller
   * @param byInstance whether {@code $schema} in a file names its schema, whatever the
   *     configuration says
   * @param hasDefault whether the caller has a schema for all other files, which takes precedence
   *     over the configuration
   * @param request where URIs are looked up, called only if there is one
   */
  public SchemaChooser(
      SchemaMap map, boolean byInstance, boolean hasDefault, Supplier<SchemaRequest> request) {
    this.map = Objects.requireNonNull(map, "map");
    this.byInstance = byInstance;
    this.hasDefault = hasDefault;
    this.request = Objects.requireNonNull(request, "request");
  }

  /** Whether {@code $schema} of a file must be known for {@link #choose}. */
  public boolean needsInstance(@Nullable ActiveConfiguration config) {
    return byInstance || config != null && config.isByInstance();
  }

  /**
   * Decides what a file is validated against.
   *
   * @param named the value of {@code $schema} as {@link InstanceSchema#of} returns it; null if
   *     there is none, or it is not needed
   * @param config null if the file has none
   * @throws IllegalArgumentException if {@code $schema} is not the name of a file or a URI
   */
  public Decision choose(Path file, @Nullable String named, @Nullable ActiveConfiguration config) {
    // Asked first, so that the configuration knows which of its entries match a file.
    Optional<SchemaMap.Entry> configured =
        hasDefault || config == null ? Optional.empty() : config.schemaOf(file);
    if (!map.isEmpty()) {
      Optional<SchemaMap.Entry> entry = map.find(file);
      if (entry.isPresent()) {
        return decision(entry.get());
      }
    }
    if (named != null && needsInstance(config)) {
      return new Decision(instance(file, named, config), "$schema", true);
    }
    return configured.map(SchemaChooser::decision).orElse(Decision.DEFAULT);
  }

  private static Decision decision(SchemaMap.Entry entry) {
    return new Decision(entry.schema(), entry.origin(), false);
  }

  private SchemaChoice instance(Path file, String named, @Nullable ActiveConfiguration config) {
    Path directory = file.toAbsolutePath().normalize().getParent();
    String key = (config == null ? "" : config.file()) + "\n" + directory + "\n" + named;
    SchemaChoice choice = known.get(key);
    if (choice == null) {
      SchemaChoice settings = config == null ? SchemaChoice.of("") : config.choice("");
      choice = InstanceSchema.choice(named, file, settings, request.get());
      known.put(key, choice);
    }
    return choice;
  }
}
