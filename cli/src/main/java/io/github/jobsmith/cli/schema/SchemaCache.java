package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.Version;
import io.github.jobsmith.compiler.cache.UnsafeDirectoryException;
import io.github.jobsmith.compiler.cache.ValidatorCache;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cache of compiled schemas as configured by the environment: the directory {@code
 * JOBSMITH_CACHE}, or one in the user's cache directory.
 *
 * @param entries the cache
 * @param build identifies a build of this program; entries of other builds are ignored
 */
record SchemaCache(ValidatorCache entries, String build) {
  static final String VARIABLE = "JOBSMITH_CACHE";
  static final String OFF = "off";

  /** Returns the cache, or null if it is turned off, or has no directory or an unsafe one. */
  static @Nullable SchemaCache of(Session session) {
    String build = thisBuild();
    return build == null ? null : of(session, build);
  }

  static @Nullable SchemaCache of(Session session, String build) {
    try {
      Path directory = directory(session.environment());
      return directory == null ? null : new SchemaCache(ValidatorCache.open(directory), build);
    } catch (UnsafeDirectoryException e) {
      session
          .err()
          .println(
              "jobsmith: warning: the cache for compiled schemas is not used: "
                  + Printable.escape(String.valueOf(e.getMessage())));
      return null;
    } catch (IOException | InvalidPathException e) {
      // No home directory, or a read-only one, as in many containers.
      return null;
    }
  }

  private static @Nullable Path directory(Map<String, String> environment) {
    String own = environment.getOrDefault(VARIABLE, "");
    if (!own.isEmpty()) {
      return own.equals(OFF) ? null : Path.of(own);
    }
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!caches.isEmpty() && Path.of(caches).isAbsolute()) {
      return Path.of(caches, "jobsmith");
    }
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    if (!windows.isEmpty()) {
      return Path.of(windows, "jobsmith", "cache");
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home, ".cache", "jobsmith");
  }

  /**
   * Returns the version, with size and time of the program's jar; null if it is not run from a jar.
   */
  private static @Nullable String thisBuild() {
    CodeSource source = SchemaCache.class.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null) {
      return null;
    }
    try {
      Path jar = Path.of(location.toURI());
      if (!Files.isRegularFile(jar)) {
        return null;
      }
      long time = Files.getLastModifiedTime(jar).toMillis();
      return Version.current() + "/" + Files.size(jar) + "/" + time + "/";
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
