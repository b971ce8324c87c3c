package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles generated files in memory like a strict build: with every lint, and each warning as an
 * error.
 */
final class LintedJavac {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Shared, because it caches the content of the class path and the JDK. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, null, null);

  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", classPath(), "--release", "17");

  private LintedJavac() {}

  /** Returns the classes of files; fails with the messages of javac. */
  static ClassLoader compile(Collection<SourceFile> files) {
    StringWriter messages = new StringWriter();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    JavaFileManager manager = new InMemory(FILES, classes);
    List<Text> units = files.stream().map(Text::new).toList();
    if (!JAVAC.getTask(messages, manager, null, OPTIONS, null, units).call()) {
      throw new AssertionError("generated code does not compile:\n" + messages);
    }
    return new Loader(classes);
  }

  private static String classPath() {
    return Stream.of(JsonDocument.class, NullMarked.class)
        .map(LintedJavac::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final SourceFile file;

    Text(SourceFile file) {
      super(URI.create("memory:///" + file.path()), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.content();
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    InMemory(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
      super(standard);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(name, bytes);
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(LintedJavac.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.remove(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
