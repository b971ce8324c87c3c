package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Runs javac on generated files without output, annotation processors and disk access. */
final class InMemoryJavac {
  /** Generated code needs one module of the JDK; javac does not have to read the others. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-nowarn",
          "-Xlint:none",
          "-XDstringConcat=inline",
          "--limit-modules",
          "java.base");

  private static final int SHOWN = 5;

  private InMemoryJavac() {}

  /**
   * Compiles files.
   *
   * @param schemaOf maps the path of a file to the schema from which it was generated
   * @return class files by class name
   * @throws IllegalStateException if javac rejects a file, which is an error in the generator
   */
  static Map<String, byte[]> compile(List<SourceFile> files, UnaryOperator<String> schemaOf) {
    JavaCompiler javac = JdkCompiler.get();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFileManager manager = new MemoryFileManager(standard)) {
      List<SourceText> units = files.stream().map(SourceText::new).toList();
      boolean compiled =
          javac.getTask(Writer.nullWriter(), manager, said, OPTIONS, null, units).call();
      if (!compiled) {
        throw new IllegalStateException(fault(said.getDiagnostics(), schemaOf));
      }
      return manager.classFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fault(
      List<Diagnostic<? extends JavaFileObject>> said, UnaryOperator<String> schemaOf) {
    String errors =
        said.stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .limit(SHOWN)
            .map(each -> line(each, schemaOf))
            .collect(Collectors.joining("; "));
    return "internal error of the generator, please report it: javac rejects the generated code: "
        + errors;
  }

  private static String line(
      Diagnostic<? extends JavaFileObject> error, UnaryOperator<String> schemaOf) {
    String message = error.getMessage(Locale.ROOT);
    if (!(error.getSource() instanceof SourceText source)) {
      return message;
    }
    String path = source.path();
    return schemaOf.apply(path) + " (" + path + ":" + error.getLineNumber() + "): " + message;
  }
}
