package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime is found where its classes were loaded from, not on the class path. */
class RuntimeClassFilesTest {
  @TempDir private Path dir;

  @Test
  @DisplayName("the runtime in a jar, with blanks in its path, in a separate class loader")
  void jar() throws Exception {
    Path home =
        Path.of(Validator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = Files.isDirectory(home) ? zip(home) : home;
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (!path.equals(home.toAbsolutePath())) {
        urls.add(path.toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(ValidatorCompiler.class.getName());
      Object compiler = type.getMethod("standard").invoke(null);
      Object validator =
          type.getMethod("compile", String.class).invoke(compiler, "{\"maximum\": 3}");
      assertThat(validator).isNotInstanceOf(Validator.class);
      Object report =
          validator.getClass().getMethod("validate", String.class).invoke(validator, "4");
      assertThat(report.toString()).contains("must be at most 3 [maximum]");
    }
  }

  @Test
  @DisplayName("other packages, and packages that do not exist, have no classes")
  void packages() throws IOException {
    RuntimeClassFiles files = new RuntimeClassFiles();
    assertThat(files.ofPackage("io.github.jobsmith.validation"))
        .extracting(RuntimeClassFiles.ClassFile::className)
        .contains(Validator.class.getName());
    assertThat(files.ofPackage("io.github.jobsmith.nowhere")).isEmpty();
    assertThat(files.ofPackage("io.github")).isEmpty();
    assertThat(files.ofPackage("org.junit.jupiter.api")).isEmpty();
  }

  private Path zip(Path classes) throws IOException {
    Path jar = dir.resolve("a runtime.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return jar;
  }
}
