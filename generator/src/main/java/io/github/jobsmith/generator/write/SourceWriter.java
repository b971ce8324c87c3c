package io.github.jobsmith.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes generated files below a directory. A file whose content is the same is left alone, so that
 * compilers see no change; a file that an earlier run wrote and this one does not is deleted. What
 * was written is noted in {@value #MANIFEST} in that directory.
 */
public final class SourceWriter {
  /** Where the names of the written files are kept, one a line. */
  static final String MANIFEST = ".jobsmith-files";

  private final Path directory;

  /** A writer below a directory, which need not exist yet. */
  public SourceWriter(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * Writes the files and deletes the stale ones.
   *
   * @return the paths that were written or deleted, sorted
   * @throws IOException when a file cannot be written, or lies behind a symbolic link that leads
   *     out of the directory
   */
  public List<String> write(Collection<SourceFile> files) throws IOException {
    Files.createDirectories(directory);
    Set<String> stale = manifest();
    Set<String> written = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    for (SourceFile file : files) {
      if (!written.add(file.path())) {
        throw new IOException("two generated files have the path " + file.path());
      }
      if (writeIfChanged(file)) {
        changed.add(file.path());
      }
    }
    stale.removeAll(written);
    for (String path : stale) {
      if (Files.exists(directory.resolve(path)) && Files.deleteIfExists(resolve(path))) {
        changed.add(path);
      }
    }
    writeIfChanged(new SourceFile(MANIFEST, String.join("\n", written) + "\n"));
    return new ArrayList<>(changed);
  }

  private boolean writeIfChanged(SourceFile file) throws IOException {
    Path target = resolve(file.path());
    byte[] content = file.bytes();
    if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(target) == content.length
        && Arrays.equals(Files.readAllBytes(target), content)) {
      return false;
    }
    Path temporary = target.resolveSibling(target.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return true;
  }

  /** The place of a file, after its directories were made: inside, whatever links there are. */
  private Path resolve(String path) throws IOException {
    Path target = directory.resolve(path).normalize();
    if (!target.startsWith(directory)) {
      throw new IOException(path + " is outside of " + directory);
    }
    Files.createDirectories(target.getParent());
    if (!target.getParent().toRealPath().startsWith(directory.toRealPath())) {
      throw new IOException(path + " leads out of " + directory + " through a link");
    }
    return target;
  }

  /** What earlier runs wrote. A line that is no plain relative path is not ours and is ignored. */
  private Set<String> manifest() throws IOException {
    Path manifest = directory.resolve(MANIFEST);
    Set<String> paths = new TreeSet<>();
    if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : Files.readString(manifest, StandardCharsets.UTF_8).split("\n")) {
        try {
          paths.add(new SourceFile(line, "").path());
        } catch (IllegalArgumentException e) {
          continue;
        }
      }
    }
    return paths;
  }
}
