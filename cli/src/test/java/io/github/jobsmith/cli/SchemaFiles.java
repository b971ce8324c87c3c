package io.github.jobsmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A directory with a schema of orders, and the command run with its files. */
abstract class SchemaFiles {
  private static final String ORDER =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.com/order",
        "type": "object",
        "required": ["id"],
        "properties": {
          "id": {"type": "string", "format": "uuid"},
          "count": {"$ref": "https://example.com/common/count"}
        }
      }
      """;

  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    write("order.schema.json", ORDER);
    write("common/count", "{\"type\": \"integer\", \"minimum\": 1}");
    write("catalog.json", "{\"https://example.com/common/\": \"common\"}");
    write("good.json", "{\"id\": \"x\", \"count\": 1}");
    write("bad.json", "{\"count\": 0}");
  }

  /** Writes a file, and returns its path. */
  String write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /** Runs a command line in which {@code @} stands for the directory. */
  Shell.Result run(String line) {
    String[] args = line.split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("@", dir.toString());
    }
    return new Shell().run(args);
  }

  /** Returns the output, with {@code @} for the directory. */
  String said(String text) {
    return text.replace(dir.toString(), "@").replace('\\', '/');
  }
}
