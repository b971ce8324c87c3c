import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes SHA256SUMS for the files of a release in a directory, in the format of sha256sum. */
public final class Checksums {
  private Checksums() {}

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    Path directory = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(Checksums::isReleased).sorted().toList();
    }
    StringBuilder sums = new StringBuilder();
    for (Path file : files) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      sums.append(HexFormat.of().formatHex(digest)).append("  ").append(file.getFileName()).append('\n');
    }
    Files.writeString(directory.resolve("SHA256SUMS"), sums);
  }

  private static boolean isReleased(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(".tar.gz", ".zip", ".deb", "-sbom.json", "-sbom.xml").anyMatch(name::endsWith);
  }
}
