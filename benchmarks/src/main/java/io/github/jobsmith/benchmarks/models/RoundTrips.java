package io.github.jobsmith.benchmarks.models;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads files with a generated model and compares what it writes; {@code models.py} runs it. */
public final class RoundTrips {
  private RoundTrips() {}

  /**
   * Prints how many valid files come back equal, how many are valid, and how many there are; the
   * differences on standard error.
   *
   * @param args the name of a generated model that is the root of its schema, and JSON or YAML
   *     files
   */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    Class<?> model = Class.forName(args[0]);
    Validator validator =
        (Validator) Class.forName(args[0] + "Validator").getMethod("create").invoke(null);
    Method read = model.getMethod("read", JsonDocument.class);
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    int valid = 0;
    int equal = 0;
    for (Path file : files) {
      JsonDocument document = DocumentFiles.read(file, JsonLimits.DEFAULT);
      if (!validator.validate(document).isValid()) {
        continue;
      }
      valid++;
      try {
        String written = ((JsonWritable) read.invoke(null, document)).toJson();
        if (JsonValue.parse(written).equals(JsonValue.of(document, 0))) {
          equal++;
        } else {
          System.err.println(file + " is written differently");
        }
      } catch (ReflectiveOperationException e) {
        System.err.println(file + ": " + e.getCause());
      }
    }
    System.out.println(equal + " " + valid + " " + files.size());
  }
}
