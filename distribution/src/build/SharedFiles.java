import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the manual page and the completions of shells, as the command prints them: SharedFiles JAR
 * DIRECTORY PACKAGE. The first directory is for archives, the second for the Debian package, in
 * which the page is compressed.
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
    Path compressed = debian.resolve("man/man1/jobsmith.1.gz");
    Files.createDirectories(compressed.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      out.write(page);
    }
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
