package io.github.jobsmith.generator.compiled;

import io.github.jobsmith.generator.write.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts the declarations of a generated file for documentation: type headers, constants, and
 * some methods.
 */
final class Declarations {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/\\s*|//[^\n]*\n");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^ *(?:public )?((?:static )?(?:final )?(?:record|class|sealed interface|enum) [^{]*)\\{");
  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z_0-9]+\\(.*\\))[,;]$");
  private static final Pattern METHOD =
      Pattern.compile(
          "(?m)^  ((?:public |static ){1,2}[\\w.<>]+ (\\w+)\\(([^)]*)\\)) \\{\\s*(.*)$");
  private static final Set<String> COMMON =
      Set.of("builder", "toBuilder", "parse", "read", "writeTo", "json", "toString");

  private Declarations() {}

  static String of(SourceFile file) {
    String code = COMMENT.matcher(file.content()).replaceAll("");
    List<String> lines = new ArrayList<>();
    Matcher type = TYPE.matcher(code);
    boolean open = false;
    while (type.find()) {
      String header = type.group(1).replaceAll("\\s+", " ").replace("( ", "(").strip();
      if (header.contains("class Builder")) {
        continue;
      }
      if (open) {
        lines.add("  " + header.replace("static ", "") + " {}");
        continue;
      }
      open = true;
      lines.add("public " + header + " {");
      Matcher constant = CONSTANT.matcher(code);
      List<String> constants = new ArrayList<>();
      while (header.startsWith("enum") && constant.find()) {
        constants.add(constant.group(1));
      }
      if (!constants.isEmpty()) {
        lines.add("  " + String.join(", ", constants) + ";");
      }
      Matcher method = METHOD.matcher(code);
      while (method.find()) {
        boolean factory = method.group(2).equals("of") && header.startsWith("sealed");
        boolean fixed = method.group(3).isEmpty() && method.group(4).matches("return [\"0-9].*");
        if (factory || fixed && !COMMON.contains(method.group(2))) {
          lines.add("  " + method.group(1) + (fixed ? " { " + method.group(4) + " }" : ";"));
        }
      }
    }
    if (lines.size() == 1) {
      return lines.get(0) + "}\n";
    }
    return String.join("\n", lines) + "\n}\n";
  }
}
