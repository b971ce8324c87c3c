import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when a class with tests was not executed, whatever the reason: a name that the
 * test runner does not look for, an engine that is not on the class path, a filter. Compares the
 * compiled test classes with the reports that Surefire wrote in this build.
 *
 * <p>Run by Maven as a single-file program: {@code java ExecutedTests.java TEST-CLASSES REPORTS
 * START SHARED}. START is the instant at which the build began. SHARED is the directory of test data
 * without which some classes skip all their tests; only where it is missing may a report be empty.
 */
final class ExecutedTests {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Lorg/junit/jupiter/api/Test;",
          "Lorg/junit/jupiter/api/TestFactory;",
          "Lorg/junit/jupiter/api/TestTemplate;",
          "Lorg/junit/jupiter/api/RepeatedTest;",
          "Lorg/junit/jupiter/params/ParameterizedTest;",
          "Lnet/jqwik/api/Property;",
          "Lnet/jqwik/api/Example;",
          "Lcom/tngtech/archunit/junit/ArchTest;",
          "Lcom/code_intelligence/jazzer/junit/FuzzTest;");
  private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*?\\btests=\"([0-9]+)\"");
  private static final int ABSTRACT_OR_INTERFACE = 0x0400 | 0x0200;

  private ExecutedTests() {}

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path reports = Path.of(args[1]);
    Instant start = Instant.parse(args[2]);
    boolean complete = Files.isDirectory(Path.of(args[3]));
    if (!Files.isDirectory(classes)) {
      return;
    }
    Map<String, ClassFile> byName = read(classes);
    Set<String> missing = new TreeSet<>();
    int executed = 0;
    for (ClassFile each : byName.values()) {
      if (each.isConcrete() && each.hasTests(byName)) {
        if (wasExecuted(reports, each.name(), start, complete)) {
          executed++;
        } else {
          missing.add(each.name());
        }
      }
    }
    if (!missing.isEmpty()) {
      System.err.println(
          "These classes have tests, but this build did not execute them: "
              + String.join(", ", missing));
      System.exit(1);
    }
    System.out.println("Every class with tests was executed: " + executed);
  }

  private static boolean wasExecuted(Path reports, String name, Instant start, boolean complete)
      throws IOException {
    Path report = reports.resolve("TEST-" + name + ".xml");
    if (!Files.exists(report) || Files.getLastModifiedTime(report).toInstant().isBefore(start)) {
      return false;
    }
    Matcher matcher = TESTS.matcher(Files.readString(report));
    return matcher.find() && (!complete || Integer.parseInt(matcher.group(1)) > 0);
  }

  private static Map<String, ClassFile> read(Path classes) throws IOException {
    Map<String, ClassFile> byName = new HashMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(classes)) {
      files = walk.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
      ClassFile read = ClassFile.read(file);
      byName.put(read.name(), read);
    }
    return byName;
  }

  /** What the check needs to know of a class file (chapter 4 of the JVM specification). */
  private record ClassFile(String name, String superName, int access, Set<String> texts) {
    boolean isConcrete() {
      return (access & ABSTRACT_OR_INTERFACE) == 0;
    }

    /** Tests of a superclass are tests of the class. */
    boolean hasTests(Map<String, ClassFile> byName) {
      for (ClassFile at = this; at != null; at = byName.get(at.superName)) {
        if (at.texts.stream().anyMatch(ANNOTATIONS::contains)) {
          return true;
        }
      }
      return false;
    }

    static ClassFile read(Path file) throws IOException {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        in.readInt();
        in.readInt();
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] classNames = new int[count];
        for (int i = 1; i < count; i++) {
          int tag = in.readUnsignedByte();
          switch (tag) {
            case 1 -> texts[i] = in.readUTF();
            case 7 -> classNames[i] = in.readUnsignedShort();
            case 8, 16, 19, 20 -> in.readUnsignedShort();
            case 15 -> in.skipBytes(3);
            case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
            case 5, 6 -> {
              in.readLong();
              i++; // a long or double takes two entries
            }
            default -> throw new IOException(file + " has an unknown constant: tag " + tag);
          }
        }
        int access = in.readUnsignedShort();
        String name = texts[classNames[in.readUnsignedShort()]];
        int superIndex = in.readUnsignedShort();
        String superName = superIndex == 0 ? "" : texts[classNames[superIndex]];
        Set<String> known = new HashSet<>();
        for (String text : texts) {
          if (text != null) {
            known.add(text);
          }
        }
        return new ClassFile(name.replace('/', '.'), superName.replace('/', '.'), access, known);
      }
    }
  }
}
