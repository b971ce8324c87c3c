package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.emit.layout.SourceLayout;
import io.github.jobsmith.generator.write.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes classes of checks that another schema of the package has as well, such as those of a
 * definition to which many schemas of an OpenAPI document refer. Two classes are equal if their
 * texts differ only in the names of classes that are equal.
 */
final class EqualChecks {
  private static final Pattern DECLARATION = Pattern.compile("(?m)^final class (\\w+) \\{$");

  /**
   * A class of checks.
   *
   * @param text the number of its text without the names of such classes
   * @param names these names
   */
  private record Check(String name, int text, List<String> names) {}

  private final Map<String, Integer> texts = new HashMap<>();

  /** The classes of one schema by name. */
  private final List<Map<String, Check>> schemas = new ArrayList<>();

  private final List<List<SourceFile>> files;
  private final List<Map<String, Integer>> kinds = new ArrayList<>();

  private EqualChecks(List<List<SourceFile>> files) {
    this.files = files;
    for (List<SourceFile> each : files) {
      Map<String, Check> checks = new LinkedHashMap<>();
      Set<String> names = new HashSet<>();
      each.forEach(file -> addName(file, names));
      for (SourceFile file : each) {
        Matcher matcher = DECLARATION.matcher(file.content());
        if (matcher.find()) {
          checks.put(matcher.group(1), parse(matcher.group(1), file.content(), names));
        }
      }
      schemas.add(checks);
    }
  }

  private static void addName(SourceFile file, Set<String> names) {
    Matcher matcher = DECLARATION.matcher(file.content());
    if (matcher.find()) {
      names.add(matcher.group(1));
    }
  }

  /**
   * Returns the files without equal classes of checks of the same package: the one of the schema
   * itself is kept, otherwise the first, and all schemas use it.
   *
   * @param files those of each schema, not laid out
   * @return the files, laid out
   */
  static Map<PlannedSchema, List<SourceFile>> merge(Map<PlannedSchema, List<SourceFile>> files) {
    Map<String, List<PlannedSchema>> packages = new LinkedHashMap<>();
    files
        .keySet()
        .forEach(
            schema ->
                packages
                    .computeIfAbsent(schema.packageName(), any -> new ArrayList<>())
                    .add(schema));
    Map<PlannedSchema, List<SourceFile>> merged = new LinkedHashMap<>(files);
    for (List<PlannedSchema> schemas : packages.values()) {
      if (schemas.size() > 1) {
        EqualChecks checks = new EqualChecks(schemas.stream().map(files::get).toList());
        checks.classify();
        List<List<SourceFile>> left = checks.merged();
        for (int i = 0; i < schemas.size(); i++) {
          merged.put(schemas.get(i), left.get(i));
        }
      }
    }
    merged.replaceAll((schema, own) -> own.parallelStream().map(EqualChecks::laidOut).toList());
    return merged;
  }

  private static SourceFile laidOut(SourceFile file) {
    return new SourceFile(file.path(), SourceLayout.of(file.content()));
  }

  private Check parse(String own, String text, Set<String> names) {
    StringBuilder rest = new StringBuilder(text.length());
    List<String> used = new ArrayList<>();
    // The first line names the schema for which the class is generated.
    int copied = text.indexOf('\n');
    for (int[] word : words(text, names)) {
      rest.append(text, copied, word[0]).append('#');
      used.add(text.substring(word[0], word[1]));
      copied = word[1];
    }
    rest.append(text, copied, text.length());
    int number = texts.computeIfAbsent(rest.toString(), any -> texts.size());
    return new Check(own, number, List.copyOf(used));
  }

  /** Returns where some names are in a Java text, outside of literals. */
  private static List<int[]> words(String text, Set<String> names) {
    List<int[]> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("/*", i)) {
        i = text.indexOf("*/", i) + 2;
      } else if (text.startsWith("//", i)) {
        i = text.indexOf('\n', i);
      } else if (c == '"' || c == '\'') {
        i = literalEnd(text, i);
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = i + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
        if (names.contains(text.substring(i, end))) {
          words.add(new int[] {i, end});
        }
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  private static int literalEnd(String text, int start) {
    int i = start + 1;
    while (text.charAt(i) != text.charAt(start)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /**
   * Numbers the classes so that equal ones have the same number: first by their texts alone, then
   * also by the numbers of the classes that they use, until nothing changes.
   */
  private void classify() {
    schemas.forEach(checks -> kinds.add(new HashMap<>()));
    int before = -1;
    for (int count = 0; count != before; ) {
      before = count;
      Map<List<Integer>, Integer> numbers = new HashMap<>();
      List<Map<String, Integer>> next = new ArrayList<>();
      for (int i = 0; i < schemas.size(); i++) {
        Map<String, Integer> old = kinds.get(i);
        Map<String, Integer> fresh = new HashMap<>();
        for (Check check : schemas.get(i).values()) {
          List<Integer> key = new ArrayList<>();
          key.add(check.text());
          check.names().forEach(name -> key.add(old.getOrDefault(name, 0)));
          fresh.put(check.name(), numbers.computeIfAbsent(key, any -> numbers.size() + 1));
        }
        next.add(fresh);
      }
      kinds.clear();
      kinds.addAll(next);
      count = numbers.size();
    }
  }

  private List<List<SourceFile>> merged() {
    // The name without the prefix of another schema is that of the schema of which this is the
    // root.
    Map<Integer, String> kept = new HashMap<>();
    for (int i = 0; i < schemas.size(); i++) {
      for (String name : schemas.get(i).keySet()) {
        kept.merge(kinds.get(i).get(name), name, (a, b) -> a.endsWith(b) ? b : a);
      }
    }
    List<List<SourceFile>> merged = new ArrayList<>();
    for (int i = 0; i < schemas.size(); i++) {
      Map<String, String> renamed = new HashMap<>();
      for (String name : schemas.get(i).keySet()) {
        String other = String.valueOf(kept.get(kinds.get(i).get(name)));
        if (!other.equals(name)) {
          renamed.put(name, other);
        }
      }
      merged.add(renamed.isEmpty() ? files.get(i) : without(renamed, files.get(i)));
    }
    return merged;
  }

  private static List<SourceFile> without(Map<String, String> renamed, List<SourceFile> files) {
    List<SourceFile> kept = new ArrayList<>();
    for (SourceFile file : files) {
      Matcher matcher = DECLARATION.matcher(file.content());
      if (!matcher.find() || !renamed.containsKey(matcher.group(1))) {
        kept.add(new SourceFile(file.path(), renamed(file.content(), renamed)));
      }
    }
    return kept;
  }

  private static String renamed(String text, Map<String, String> names) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    for (int[] word : words(text, names.keySet())) {
      out.append(text, copied, word[0]).append(names.get(text.substring(word[0], word[1])));
      copied = word[1];
    }
    return out.append(text, copied, text.length()).toString();
  }
}
