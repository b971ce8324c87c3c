package io.github.jobsmith.cli.input;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of files of {@code --files-from}, such as those that a change touches: names separated
 * by NUL if there is one in the list, otherwise by line ends. Names of files that are not JSON or
 * YAML are ignored, and those of files that were deleted are reported in one line.
 */
public final class FileList {
  private static final String OPTION = "--files-from";
  private static final int MOST_BYTES = 1 << 26;
  private static final int SHOWN = 5;

  private final List<String> names;

  private FileList(List<String> names) {
    this.names = names;
  }

  /**
   * Reads a list.
   *
   * @param source a file, or {@code -} for standard input
   * @throws UsageException if it cannot be read
   */
  public static FileList of(String source, Session session) {
    if (source.isEmpty()) {
      throw new UsageException(OPTION + " is empty; must be a file or -");
    }
    try (InputStream in =
        source.equals(Inputs.STDIN) ? session.in() : Files.newInputStream(Path.of(source))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UsageException(OPTION + " " + source + " has more than 64 MiB");
      }
      return new FileList(split(new String(bytes, StandardCharsets.UTF_8)));
    } catch (InvalidPathException e) {
      throw new UsageException(OPTION + " is not a valid path: " + source);
    } catch (IOException e) {
      throw new UsageException(OPTION + " " + source + ": " + IoFaults.reason(e));
    }
  }

  private static List<String> split(String text) {
    boolean lines = text.indexOf('\0') < 0;
    List<String> names = new ArrayList<>();
    for (String part : text.split(lines ? "\n" : "\0")) {
      String name = lines && part.endsWith("\r") ? part.substring(0, part.length() - 1) : part;
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Passes the files on, and reports those that do not exist. */
  public void expand(Inputs inputs, PrintStream err) throws OutputException {
    List<String> gone = new ArrayList<>();
    for (String name : names) {
      if (inputs.listed(name)) {
        continue;
      }
      if (name.startsWith("\"") && name.endsWith("\"")) {
        inputs.unreadable(name, "is quoted in the list; let git diff write names with -z");
      } else if (Walk.hasSuffix(name)) {
        gone.add(name);
      }
    }
    if (!gone.isEmpty()) {
      String shown = String.join(", ", gone.subList(0, Math.min(SHOWN, gone.size())));
      err.println(
          "jobsmith: "
              + (gone.size() == 1 ? "1 file" : gone.size() + " files")
              + " of "
              + OPTION
              + " no longer "
              + (gone.size() == 1 ? "exists: " : "exist: ")
              + Printable.escape(shown)
              + (gone.size() > SHOWN ? ", …" : ""));
    }
  }
}
