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
          "(?m)^ *(?:public )?((?:static )?(?:final )?(?:record|class|sealed interface|enum) "
              + "(?:\"[^\"]*\"|[^{\"])*)\\{");
  private static final Pattern ANNOTATION = Pattern.compile("(?m)^(@\\w+(?:\\(.*\\))?)$");
  private static final Pattern NAME =
      Pattern.compile("(?m)^    public static final String (\\w+ = \".*\";)$");
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
    Matcher annotation = ANNOTATION.matcher(code);
    while (annotation.find()) {
      if (!annotation.group(1).equals("@Generated")) {
        lines.add(annotation.group(1));
      }
    }
    while (type.find()) {
      String header = type.group(1).replaceAll("\\s+", " ").replace("( ", "(").strip();
      if (header.contains("class Builder")) {
        continue;
      }
      if (open) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(code);
        while (header.endsWith("JsonNames") && name.find()) {
          names.add("String " + name.group(1));
        }
        String body = names.isEmpty() ? "{}" : "{ " + String.join(" ", names) + " }";
        lines.add("  " + header.replace("static ", "") + " " + body);
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
        boolean copy = method.group(2).startsWith("with") && !method.group(3).isEmpty();
        boolean factory = method.group(2).equals("of") && header.startsWith("sealed");
        boolean fixed = method.group(3).isEmpty() && method.group(4).matches("return [\"0-9].*");
        if (copy || factory || fixed && !COMMON.contains(method.group(2))) {
          lines.add("  " + method.group(1) + (fixed ? " { " + method.group(4) + " }" : ";"));
        }
      }
    }
    String last = lines.get(lines.size() - 1);
    if (last.startsWith("public ") && last.endsWith("{")) {
      return String.join("\n", lines) + "}\n";
    }
    return String.join("\n", lines) + "\n}\n";
  }
}
