package io.github.jobsmith.conformance.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.modules.app.App;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every library is a module. A program that is a module compiles against them without warnings and
 * runs with them; all other tests use the class path.
 */
class ModulePathTest {
  private static final String OWN = "io.github.jobsmith.";
  private static final Path DESCRIPTOR = Path.of("src/test/resources/modules/module-info.java");

  /** Other modules that our modules require. */
  private static final Set<String> OTHERS =
      Set.of(
          "com.fasterxml.jackson.annotation",
          "com.fasterxml.jackson.core",
          "com.fasterxml.jackson.databind",
          "com.palantir.javapoet",
          "org.jspecify",
          "org.snakeyaml.engine",
          "tools.jackson.core",
          "tools.jackson.databind");

  @TempDir private Path dir;
  private final List<Path> modulePath = new ArrayList<>();
  private final Set<String> own = new TreeSet<>();
  private final Set<String> exported = new TreeSet<>();

  @BeforeEach
  void modulesOfTheClassPath() throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (!Files.exists(path) || (Files.isDirectory(path) && !isModule(path))) {
        continue;
      }
      for (ModuleReference module : modules(path)) {
        ModuleDescriptor descriptor = module.descriptor();
        if (descriptor.name().startsWith(OWN)) {
          assertThat(descriptor.isAutomatic()).as(descriptor.name()).isFalse();
          own.add(descriptor.name());
          modulePath.add(path);
          descriptor.exports().stream()
              .filter(each -> !each.isQualified())
              .forEach(each -> exported.add(each.source()));
        } else if (OTHERS.contains(descriptor.name())) {
          modulePath.add(path);
        }
      }
    }
  }

  private static Set<ModuleReference> modules(Path path) {
    try {
      return ModuleFinder.of(path).findAll();
    } catch (FindException e) {
      // A library of the tests that cannot be a module. If it were one of ours, it would be
      // missing.
      return Set.of();
    }
  }

  private static boolean isModule(Path directory) {
    return Files.exists(directory.resolve("module-info.class"));
  }

  @Test
  @DisplayName("each library has a module descriptor")
  void libraries() {
    assertThat(own)
        .containsExactly(
            OWN + "compiler",
            OWN + "config",
            OWN + "core",
            OWN + "generator",
            OWN + "jackson",
            OWN + "jackson2",
            OWN + "jobs",
            OWN + "runtime",
            OWN + "schema",
            OWN + "yaml");
  }

  @Test
  @DisplayName("the comparison with an earlier version includes exactly the exported packages")
  void comparedPackages() throws IOException {
    Set<String> compared = new TreeSet<>();
    Matcher include =
        Pattern.compile("<include>(" + Pattern.quote(OWN) + "[^<]*)</include>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    while (include.find()) {
      compared.add(include.group(1));
    }
    assertThat(compared).isEqualTo(exported);
  }

  @Test
  @DisplayName("the documentation of compatibility lists exactly the exported packages")
  void documentedPackages() throws IOException {
    Set<String> documented = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| (?:`io\\.github\\.jobsmith\\.\\w+`)? ?\\| ([^|]*) \\| [^|]* \\|$")
            .matcher(Files.readString(Path.of("../docs/compatibility.md")));
    while (row.find()) {
      for (String name : row.group(1).split(", ")) {
        documented.add(OWN + name.replace("`", ""));
      }
    }
    Set<String> open = Set.of(OWN + "schema");
    Set<String> expected = new TreeSet<>(exported);
    expected.addAll(open);
    assertThat(documented).isEqualTo(expected);
  }

  @Test
  @DisplayName("a module compiles against the libraries without a warning, and runs with them")
  void program() throws IOException, InterruptedException {
    Path classes = dir.resolve("classes");
    Path source = Path.of("src/test/java", App.class.getName().replace('.', '/') + ".java");
    List<String> javac = new ArrayList<>(List.of("-p", path(modulePath), "-d", classes.toString()));
    javac.addAll(List.of("-Xlint:all", "-Werror", DESCRIPTOR.toString(), source.toString()));
    assertThat(run("javac", javac)).isEmpty();
    List<Path> all = new ArrayList<>(modulePath);
    all.add(classes);
    List<String> java =
        List.of("-p", path(all), "-m", "com.example.app/" + App.class.getName(), dir.toString());
    assertThat(run("java", java))
        .containsSubsequence(
            "module com.example.app",
            "runtime 3",
            "yaml 3",
            "jackson 3",
            "jackson2 3",
            "compiler [",
            "schema in YAML false",
            "own document 3",
            "meta-schema false",
            "generator true",
            "schema true");
  }

  @Test
  @DisplayName("jlink makes a runtime image of a program with generated code, which runs by itself")
  void image() throws IOException, InterruptedException {
    Path sources = Files.createDirectories(dir.resolve("small/com/example/small"));
    Path descriptor = dir.resolve("small/module-info.java");
    Files.writeString(
        descriptor, "module com.example.small { requires io.github.jobsmith.runtime; }");
    Path program = sources.resolve("Small.java");
    Files.writeString(
        program,
        """
        package com.example.small;

        import io.github.jobsmith.createjob.CreateJobRequestValidator;

        public class Small {
          public static void main(String[] args) {
            System.out.print(CreateJobRequestValidator.create().validate("{\\"jobId\\": \\"a b\\"}"));
          }
        }
        """);
    Path classes = dir.resolve("small-classes");
    String path = path(modulePath);
    run(
        "javac",
        List.of("-p", path, "-d", classes.toString(), descriptor.toString(), program.toString()));
    Path image = dir.resolve("image");
    String all = path + File.pathSeparator + classes;
    run(
        "jlink",
        List.of("-p", all, "--add-modules", "com.example.small", "--output", image.toString()));
    Path java = image.resolve("bin").resolve("java");
    assertThat(run(java, List.of("-m", "com.example.small/com.example.small.Small")))
        .contains("error: ", "[job-id-characters]");
    assertThat(run(java, List.of("--list-modules")).lines())
        .map(line -> line.replaceFirst("@.*", ""))
        .containsExactlyInAnyOrder("com.example.small", OWN + "core", OWN + "runtime", "java.base");
  }

  private static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }

  private String run(String tool, List<String> arguments) throws IOException, InterruptedException {
    return run(Path.of(System.getProperty("java.home"), "bin", tool), arguments);
  }

  private String run(Path tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(tool.toString());
    command.addAll(arguments);
    Path output = dir.resolve(tool.getFileName() + ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String text = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }
}
