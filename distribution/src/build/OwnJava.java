import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Makes a Java runtime with only the modules that a program needs: {@code OwnJava JAR TARGET}. */
public final class OwnJava {
  private OwnJava() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path target = Path.of(args[1]);
    if (Files.exists(target)) {
      try (Stream<Path> files = Files.walk(target)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    String compression = Runtime.version().feature() >= 21 ? "zip-6" : "2";
    run(
        "jlink",
        "--add-modules",
        modules(jar),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        compression,
        "--output",
        target.toString());
  }

  private static String modules(Path jar) throws IOException {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    List<String> args =
        List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release", "17", jar.toString());
    PrintWriter printer = new PrintWriter(out);
    int status = jdeps.run(printer, printer, args.toArray(String[]::new));
    printer.flush();
    if (status != 0) {
      throw new IOException("jdeps failed: " + out);
    }
    // For --allow-network: before Java 22, the elliptic curves of TLS are in a module that nothing names.
    String curves = "jdk.crypto.ec";
    boolean separate = ModuleFinder.ofSystem().find(curves).isPresent();
    return out.toString().strip() + (separate ? "," + curves : "");
  }

  private static void run(String name, String... args) throws IOException {
    int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, args);
    if (status != 0) {
      throw new IOException(name + " failed with " + status);
    }
  }
}
