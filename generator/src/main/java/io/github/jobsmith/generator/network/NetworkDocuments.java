package io.github.jobsmith.generator.network;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The permission to load documents over the network, which a {@link SchemaLoader} does not do by
 * itself. It applies to documents that are neither in the catalogue nor near the schema.
 *
 * <ul>
 *   <li>Only {@code https}, with the certificates that Java trusts, without a proxy and without
 *       credentials. Redirects are not followed.
 *   <li>Only public addresses: an address of this computer, of a private network or of another
 *       special range is refused. The address that is checked is the one that is connected to.
 *   <li>At most 16 MiB and 10 seconds for a document, 100 documents and 60 seconds for a loader.
 *   <li>Only content with the SHA-256 digest that the lock file has for the URI. The digest of a
 *       document that is not in the lock file is added to it, unless it is {@link #frozen}.
 * </ul>
 *
 * <p>The lock file is JSON, to be kept with the schema: {@code {"version": 1, "documents":
 * {"https://example.com/a.json": "sha256:…"}}}, with 64 hexadecimal digits. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * NetworkDocuments network = NetworkDocuments.lockedBy(Path.of("schemas.lock.json"));
 * SchemaLoader loader = network.addedTo(SchemaLoader.standard());
 * }</pre>
 */
public final class NetworkDocuments {
  static final Limits LIMITS =
      new Limits(16 << 20, Duration.ofSeconds(10), 100, Duration.ofSeconds(60));

  private final Path lock;
  private final boolean frozen;

  private NetworkDocuments(Path lock, boolean frozen) {
    this.lock = lock;
    this.frozen = frozen;
  }

  /**
   * Returns the permission to load documents that a lock file records, and others, which are added
   * to it.
   *
   * @param lock created with the first document if it does not exist
   */
  public static NetworkDocuments lockedBy(Path lock) {
    return new NetworkDocuments(lock, false);
  }

  /** Returns a copy that refuses documents that are not in the lock file, and never writes it. */
  public NetworkDocuments frozen() {
    return new NetworkDocuments(lock, true);
  }

  /** Returns the lock file, which need not exist. */
  public Path lock() {
    return lock;
  }

  /**
   * Returns a copy of a loader that loads documents over the network when they are nowhere else.
   * What it has loaded is kept in memory as long as the loader is. Thread-safe if the loader is.
   *
   * @throws SchemaException if the lock file exists and cannot be read
   */
  public SchemaLoader addedTo(SchemaLoader loader) throws SchemaException {
    return addedTo(loader, new Https(PublicAddresses::reasonAgainst), LIMITS);
  }

  SchemaLoader addedTo(SchemaLoader loader, Https https, Limits limits) throws SchemaException {
    return loader.lastly(new NetworkFinder(LockFile.read(lock, frozen), https, limits));
  }

  /**
   * Returns text that differs if other documents may be loaded, for caches: it contains the lock
   * file.
   *
   * @throws IOException if the lock file cannot be read
   */
  public String fingerprint() throws IOException {
    return "network "
        + frozen
        + ' '
        + lock.toAbsolutePath()
        + '\n'
        + (Files.exists(lock) ? Files.readString(lock) : "");
  }

  /**
   * Limits of what is loaded.
   *
   * @param bytes of a document
   * @param time for a document, from resolving the name of the server to the last byte
   * @param documents of a loader
   * @param allTime for all documents of a loader
   */
  record Limits(int bytes, Duration time, int documents, Duration allTime) {}
}
