package io.github.jobsmith.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** The arguments of {@link GeneratorMain}. */
record GeneratorArguments(String schema, String packageName, String output, boolean models) {
  private static final List<String> OPTIONS = List.of("--schema", "--package", "--output");

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with one sentence, when one is missing, unknown or given twice
   */
  static GeneratorArguments parse(List<String> args) {
    Map<String, String> values = new HashMap<>();
    boolean models = true;
    for (int i = 0; i < args.size(); i++) {
      String option = args.get(i);
      if (option.equals("--no-models")) {
        models = false;
        continue;
      }
      if (!OPTIONS.contains(option)) {
        throw new IllegalArgumentException("unknown argument " + option);
      }
      i++;
      if (i == args.size() || args.get(i).isEmpty()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      if (values.put(option, args.get(i)) != null) {
        throw new IllegalArgumentException(option + " is given twice");
      }
    }
    for (String option : OPTIONS) {
      if (!values.containsKey(option)) {
        throw new IllegalArgumentException(option + " is missing");
      }
    }
    String packageName = values.get("--package");
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("--package " + packageName + " is no Java package name");
    }
    return new GeneratorArguments(
        values.get("--schema"), packageName, values.get("--output"), models);
  }
}
