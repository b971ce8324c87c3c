package io.github.jobsmith.generator.network;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UnavailableDocumentException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The documents that one loader has loaded over the network. Thread-safe. */
final class NetworkFinder implements SchemaLoader.DocumentFinder {
  private final LockFile lock;
  private final Https https;
  private final NetworkDocuments.Limits limits;
  private final Object guard = new Object();
  private final Map<String, byte[]> loaded = new HashMap<>();
  private int attempts;
  private long nanos;

  NetworkFinder(LockFile lock, Https https, NetworkDocuments.Limits limits) {
    this.lock = lock;
    this.https = https;
    this.limits = limits;
  }

  /** Also for http, so that the user learns why it is refused. */
  @Override
  public Optional<SchemaSource> find(String uri) {
    try {
      String scheme = String.valueOf(new URI(uri).getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("https") || scheme.equals("http")
          ? Optional.of(SchemaSource.remote(uri, () -> content(uri)))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private byte[] content(String uri) throws IOException {
    // One at a time: a schema is not to make this program send many requests at once.
    synchronized (guard) {
      byte[] known = loaded.get(uri);
      if (known == null) {
        lock.checkBefore(uri);
        known = download(uri);
        lock.accept(uri, known);
        loaded.put(uri, known);
      }
      return known;
    }
  }

  private byte[] download(String uri) throws IOException {
    if (attempts == limits.documents()) {
      throw new UnavailableDocumentException(
          attempts + " documents have been requested for this schema, which is the maximum",
          "save documents to files and map their URIs in a catalogue");
    }
    Duration left = limits.allTime().minusNanos(nanos);
    if (left.isZero() || left.isNegative()) {
      throw new UnavailableDocumentException(
          "the documents of this schema take more than " + limits.allTime().toSeconds() + " s",
          "try again, or save documents to files and map their URIs in a catalogue");
    }
    attempts++;
    long begin = System.nanoTime();
    try {
      Duration time = limits.time().compareTo(left) < 0 ? limits.time() : left;
      return https.get(uri, limits.bytes(), time);
    } finally {
      nanos += System.nanoTime() - begin;
    }
  }
}
