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
import org.jspecify.annotations.Nullable;

/**
 * A schema that the user brings, compiled or as an earlier run left it in the cache. From the cache
 * it comes without the classes of the generator, which take most of the time.
 */
final class SchemaFile {
  private final SchemaOptions options;
  private final PrintStream err;

  SchemaFile(SchemaOptions options, PrintStream err) {
    this.options = options;
    this.err = err;
  }

  /**
   * The compiled schema.
   *
   * @param cache null when nothing is to be kept
   * @throws UsageException if the schema cannot be used, which has been reported then
   */
  LoadedSchema load(@Nullable SchemaCache cache) {
    Path schema = options.isUri() ? null : options.schemaPath();
    if (cache == null) {
      return loaded(compile());
    }
    try {
      if (schema != null && !isComparable(schema)) {
        return loaded(compile());
      }
      // What a catalogue leads to is one of the documents that the cache compares anyway.
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
      CachedValidator compiled = compile();
      store(cache.entries(), request, content, compiled);
      return loaded(compiled);
    } catch (IOException e) {
      // The compiler reads the same files and has a better message.
      return loaded(compile());
    }
  }

  /** A pipe can be read only once, and what is too large is refused by the compiler. */
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
    return new LoadedSchema(compiled.classes().validator(), compiled.uncheckedFormats());
  }

  private CachedValidator compile() {
    return new SchemaFileCompiler(options, err).compile();
  }

  private static @Nullable LoadedSchema load(CachedValidator kept) {
    try {
      return loaded(kept);
    } catch (IllegalStateException | LinkageError e) {
      // Not what this version of Java or Jobsmith would have made: compiled anew.
      return null;
    }
  }

  private static void store(
      ValidatorCache entries, String request, byte[] content, CachedValidator compiled) {
    try {
      entries.store(request, content, compiled);
    } catch (IOException e) {
      // A full disk or a directory that is read-only makes the next run slow, not this one wrong.
      return;
    }
  }

  /** All that the result depends on, but for the documents. */
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
