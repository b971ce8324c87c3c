package io.github.jobsmith.cli.schema;

import io.github.jobsmith.compiler.cache.CachedValidator;
import io.github.jobsmith.compiler.cache.ValidatorCache;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A schema file given by the user: compiled code from the cache, or a schema that runs at once, and
 * is compiled for the cache if there is much to validate.
 */
final class SchemaFile {
  private final SchemaOptions options;
  private final PrintStream err;
  private final Background background;

  SchemaFile(SchemaOptions options, PrintStream err) {
    this(options, err, Background.DEFAULT);
  }

  SchemaFile(SchemaOptions options, PrintStream err, Background background) {
    this.options = options;
    this.err = err;
    this.background = background;
  }

  /**
   * Returns the schema, ready for use.
   *
   * @param cache null if nothing is to be stored
   * @throws UsageException if the schema cannot be used; the reason has been reported already
   */
  LoadedSchema load(@Nullable SchemaCache cache) {
    Path schema = options.isUri() ? null : options.schemaPath();
    if (cache == null) {
      return run(kept -> {});
    }
    try {
      if (schema != null && !isComparable(schema)) {
        return run(kept -> {});
      }
      // A schema found in a catalogue is one of the documents that the cache compares anyway.
      byte[] content = schema == null ? new byte[0] : Files.readAllBytes(schema);
      String request = cache.build() + request();
      Optional<CachedValidator> kept = cache.entries().find(request, content);
      if (kept.isPresent()) {
        LoadedSchema loaded = load(kept.get());
        if (loaded != null) {
          remind(kept.get().warnings().size());
          return loaded;
        }
      }
      return run(
          compiled -> {
            if (!options.usesNetwork() || isLocked(cache, request)) {
              store(cache.entries(), request, content, compiled);
            }
          });
    } catch (IOException e) {
      // The compiler reads the same files and has a better message.
      return run(kept -> {});
    }
  }

  /**
   * Whether the lock file, which is a part of the request, had all documents of the network: only
   * then does an entry of the cache depend on it as on any other file.
   */
  private boolean isLocked(SchemaCache cache, String request) {
    try {
      return request.equals(cache.build() + request());
    } catch (IOException e) {
      return false;
    }
  }

  /** A pipe can be read only once, and a file that is too large is rejected by the compiler. */
  private static boolean isComparable(Path schema) throws IOException {
    return Files.isRegularFile(schema) && Files.size(schema) <= JsonLimits.DEFAULT.maxBytes();
  }

  /** Warnings are printed when the schema is compiled, and only counted after that. */
  private void remind(int warnings) {
    if (warnings > 0) {
      err.println(
          Printable.escape(options.schema())
              + ": "
              + (warnings == 1 ? "1 warning" : warnings + " warnings")
              + " ("
              + SchemaOptions.NO_CACHE
              + " shows "
              + (warnings == 1 ? "it)" : "them)"));
    }
  }

  private static LoadedSchema loaded(CachedValidator compiled) {
    return new LoadedSchema(compiled.classes().validator(), false, compiled.uncheckedFormats());
  }

  private LoadedSchema run(Consumer<CachedValidator> store) {
    return new SchemaFileCompiler(options, err).load(background, store);
  }

  private static @Nullable LoadedSchema load(CachedValidator kept) {
    try {
      return loaded(kept);
    } catch (IllegalStateException | LinkageError e) {
      // Not from this version of Java or Jobsmith: compile again.
      return null;
    }
  }

  private static void store(
      ValidatorCache entries, String request, byte[] content, CachedValidator compiled) {
    try {
      entries.store(request, content, compiled);
    } catch (IOException e) {
      // A full disk or a read-only directory only makes the next run slower.
      return;
    }
  }

  /** Returns everything that the result depends on, except the documents. */
  private String request() throws IOException {
    StringBuilder request = new StringBuilder();
    part(request, System.getProperty("java.specification.version", ""));
    part(request, options.schema());
    part(request, options.isUri() ? "" : options.schemaPath().toAbsolutePath().toString());
    part(request, options.request().fingerprint());
    return request.toString();
  }

  private static void part(StringBuilder request, String part) {
    request.append(part.length()).append(':').append(part);
  }
}
