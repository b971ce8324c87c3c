package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.network.NetworkDocuments;
import java.nio.file.Files;
import java.nio.file.Path;

/** The options for documents of the network. Loaded only if one of them is given. */
final class NetworkOptions {
  private NetworkOptions() {}

  /**
   * Returns a request that loads documents over the network.
   *
   * @throws UsageException if an option is missing or invalid
   */
  static SchemaRequest addedTo(SchemaRequest request, Arguments given) {
    if (!given.has(SchemaOptions.ALLOW_NETWORK)) {
      String option =
          given.has(SchemaOptions.LOCK) ? SchemaOptions.LOCK : SchemaOptions.FROZEN_LOCK;
      throw new UsageException(option + " requires " + SchemaOptions.ALLOW_NETWORK);
    }
    String name = given.value(SchemaOptions.LOCK);
    if (name == null) {
      throw new UsageException(
          SchemaOptions.ALLOW_NETWORK
              + " requires "
              + SchemaOptions.LOCK
              + " FILE, which records what has been loaded; such as "
              + SchemaOptions.LOCK
              + " schemas.lock.json");
    }
    Path lock = SchemaOptions.path(SchemaOptions.LOCK, name);
    if (Files.isDirectory(lock)) {
      throw new UsageException(
          SchemaOptions.LOCK + " is a directory: " + name + "; must be a file");
    }
    NetworkDocuments network = NetworkDocuments.lockedBy(lock);
    return request.withNetwork(given.has(SchemaOptions.FROZEN_LOCK) ? network.frozen() : network);
  }
}
