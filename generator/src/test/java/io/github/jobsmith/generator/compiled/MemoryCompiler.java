package io.github.jobsmith.generator.compiled;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonDocument;
import jakarta.validation.constraints.NotNull;
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
 * Compiles generated files with the options of the build, with warnings as errors, and loads the
 * classes.
 */
final class MemoryCompiler {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Shared, because it caches the contents of the class path and the JDK. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, null, null);

  private MemoryCompiler() {}

  /** Returns the classes of some files; fails with the messages of javac. */
  static Loader compile(Collection<SourceFile> files) {
    StringWriter messages = new StringWriter();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Xdoclint:all/private,-missing",
            "-Werror",
            "-proc:none",
            "-cp",
            classPath(),
            "--release",
            "17");
    JavaFileManager manager = new ClassesInMemory(FILES, classes);
    List<Text> units = files.stream().map(Text::new).toList();
    if (!JAVAC.getTask(messages, manager, null, options, null, units).call()) {
      throw new AssertionError("generated code does not compile:\n" + messages);
    }
    return new Loader(classes);
  }

  private static String classPath() {
    return Stream.of(JsonDocument.class, NullMarked.class, JsonCreator.class, NotNull.class)
        .map(MemoryCompiler::place)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
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

  private static final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    ClassesInMemory(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
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

  /** Loads the classes, and gives access to their class files. */
  static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      this(classes, MemoryCompiler.class.getClassLoader());
    }

    private Loader(Map<String, ByteArrayOutputStream> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    /** Returns a loader of the same classes that has other libraries. */
    Loader in(ClassLoader libraries) {
      return new Loader(classes, libraries);
    }

    /** The class files by name. */
    Map<String, byte[]> files() {
      return classes.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toByteArray()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
