import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the manual page and the completions of shells, as the command prints them: {@code
 * SharedFiles JAR DIRECTORY PACKAGE VERSION SOURCES}. The first directory is for archives, the second for
 * the Debian package, in which the page is compressed, and which has a changelog and a copyright.
 */
final class SharedFiles {
  private static final String MAIN = "io.github.jobsmith.cli.Main";

  private SharedFiles() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String jar = args[0];
    Path archive = Path.of(args[1]);
    Path debian = Path.of(args[2]);
    byte[] page = output(jar, "man");
    write(archive.resolve("man/man1/jobsmith.1"), page);
    compress(debian.resolve("man/man1/jobsmith.1.gz"), page);
    Path sources = Path.of(args[4]);
    String changelog = Files.readString(sources.resolve("changelog")).replace("@version@", args[3]);
    compress(debian.resolve("doc/jobsmith/changelog.gz"), changelog.getBytes(UTF_8));
    write(
        debian.resolve("doc/jobsmith/copyright"), Files.readAllBytes(sources.resolve("copyright")));
    byte[] bash = output(jar, "completion", "bash");
    byte[] zsh = output(jar, "completion", "zsh");
    byte[] fish = output(jar, "completion", "fish");
    for (Path directory : new Path[] {archive, debian}) {
      write(directory.resolve("bash-completion/completions/jobsmith"), bash);
      write(directory.resolve("fish/vendor_completions.d/jobsmith.fish"), fish);
    }
    write(archive.resolve("zsh/site-functions/_jobsmith"), zsh);
    write(debian.resolve("zsh/vendor-completions/_jobsmith"), zsh);
  }

  private static void compress(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BestGzip(Files.newOutputStream(file))) {
      out.write(content);
    }
  }

  /** As {@code gzip -9n}, which Debian asks for. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] output(String jar, String... args)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-cp", jar, MAIN);
    builder.command().addAll(List.of(args));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] output = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0 || output.length == 0) {
      throw new IOException("failed: " + String.join(" ", builder.command()));
    }
    return output;
  }
}
