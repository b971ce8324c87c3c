package io.github.jobsmith.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writes only changed files, deletes only files that it wrote, and only inside of the directory.
 */
class SourceWriterTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir private Path temporary;
  private Path directory;
  private SourceWriter writer;

  @BeforeEach
  void aDirectoryThatDoesNotExistYet() {
    directory = temporary.resolve("out/java");
    writer = new SourceWriter(directory);
  }

  private static SourceFile file(String path, String content) {
    return new SourceFile(path, content);
  }

  private List<String> write(List<SourceFile> files) throws IOException {
    return writer.write("schema", files).all();
  }

  @Test
  void writesUtf8BelowTheDirectory() throws IOException {
    assertThat(write(List.of(file("a/B.java", "\u00e9\n")))).containsExactly("a/B.java");
    assertThat(Files.readAllBytes(directory.resolve("a/B.java")))
        .isEqualTo("\u00e9\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesAloneWhatIsTheSame() throws IOException {
    write(List.of(file("A.java", "1\n"), file("B.java", "1\n")));
    Files.setLastModifiedTime(directory.resolve("A.java"), LONG_AGO);
    Files.setLastModifiedTime(directory.resolve("B.java"), LONG_AGO);
    assertThat(write(List.of(file("A.java", "1\n"), file("B.java", "2\n"))))
        .containsExactly("B.java");
    assertThat(Files.getLastModifiedTime(directory.resolve("A.java"))).isEqualTo(LONG_AGO);
    assertThat(directory.resolve("B.java")).hasContent("2");
  }

  @Test
  void deletesWhatItWroteBeforeAndNothingElse() throws IOException {
    write(List.of(file("p/Old.java", "1\n"), file("p/New.java", "1\n")));
    Files.writeString(directory.resolve("p/Mine.java"), "mine");
    assertThat(write(List.of(file("p/New.java", "1\n")))).containsExactly("p/Old.java");
    assertThat(directory.resolve("p/Old.java")).doesNotExist();
    assertThat(directory.resolve("p/Mine.java")).exists();
    assertThat(directory.resolve("p/New.java")).exists();
  }

  @Test
  void eachOwnerHasFilesOfItsOwn() throws IOException {
    SourceFile info = file("p/package-info.java", "info\n");
    writer.write("a", List.of(file("p/A.java", "1\n"), file("p/Old.java", "1\n"), info));
    writer.write("b", List.of(file("p/B.java", "1\n"), info));
    assertThat(directory.resolve("p/A.java")).exists();
    SourceChanges changes = writer.write("a", List.of(file("p/A.java", "2\n")));
    assertThat(changes.written()).containsExactly("p/A.java");
    assertThat(changes.deleted()).containsExactly("p/Old.java");
    assertThat(directory.resolve("p/package-info.java")).exists();
    assertThat(directory.resolve("p/B.java")).exists();
    assertThat(directory.resolve(FileRecords.NAME))
        .hasContent("[a]\np/A.java\n[b]\np/B.java\np/package-info.java");
  }

  @Test
  void aFileOfAnotherOwnerIsNotTaken() throws IOException {
    writer.write("a.json (p)", List.of(file("p/A.java", "1\n")));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> writer.write("b.json (p)", List.of(file("B.java", ""), file("p/A.java", "2"))))
        .withMessage(
            "p/A.java is also generated from a.json (p); use another package or directory (or,"
                + " if that is no longer generated, delete its lines in .jobsmith-files)");
    assertThat(directory.resolve("p/A.java")).hasContent("1");
    assertThat(directory.resolve("B.java")).doesNotExist();
  }

  @Test
  void removedOwnersLeaveNoFiles() throws IOException {
    writer.write("a", List.of(file("p/q/A.java", "1\n"), file("C.java", "1\n")));
    writer.write("b", List.of(file("p/B.java", "1\n")));
    assertThat(writer.retire("a"::equals).deleted()).containsExactly("C.java", "p/q/A.java");
    assertThat(directory.resolve("p/q")).doesNotExist();
    assertThat(directory.resolve("p/B.java")).exists();
    writer.retire("b"::equals);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aListWithoutOwnersIsTheNextOnes() throws IOException {
    write(List.of(file("p/Old.java", "1\n"), file("p/New.java", "1\n")));
    Files.writeString(directory.resolve(FileRecords.NAME), "p/New.java\np/Old.java\n");
    assertThat(writer.write("other", List.of(file("p/New.java", "1\n"))).deleted())
        .containsExactly("p/Old.java");
    assertThat(directory.resolve(FileRecords.NAME)).hasContent("[other]\np/New.java");
  }

  @Test
  void manifestThatPointsOutsideIsIgnored() throws IOException {
    Path victim = Files.writeString(temporary.resolve("victim.txt"), "x");
    Files.createDirectories(directory);
    Files.writeString(
        directory.resolve(FileRecords.NAME), "../../victim.txt\n" + victim + "\n\n../..\n");
    write(List.of(file("A.java", "1\n")));
    assertThat(victim).exists();
  }

  @Test
  void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.createDirectories(directory);
    Files.createSymbolicLink(directory.resolve("p"), outside);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> write(List.of(file("p/A.java", "1\n"))))
        .withMessageContaining("p/A.java");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void twoFilesWithOnePathAreAnError() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> write(List.of(file("A.java", "1"), file("A.java", "2"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "../a", "a/../../b", "a//b", "a/", "a\\b", "C:/a", "./a"})
  void onlyPlainRelativePathsAreFiles(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile(path, ""));
  }
}
