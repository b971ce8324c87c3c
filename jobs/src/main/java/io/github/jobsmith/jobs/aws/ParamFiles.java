package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.IoFaults;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files that {@code file://} and {@code fileb://} refer to. For one command line. */
final class ParamFiles {
  private static final String TEXT = "file://";
  private static final String BINARY = "fileb://";
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\w+)|\\{([^}]*)\\})");

  private final Path directory;
  private final Map<String, String> environment;
  private final JsonLimits limits;
  private final Texts texts;
  private final Map<String, Path> read = new LinkedHashMap<>();

  ParamFiles(Path directory, Map<String, String> environment, JsonLimits limits, Texts texts) {
    this.directory = directory;
    this.environment = environment;
    this.limits = limits;
    this.texts = texts;
  }

  /** Whether a value refers to a file. */
  static boolean isReference(String value) {
    return value.startsWith(TEXT) || isBinary(value);
  }

  /** Whether a value refers to a file that is read as bytes. */
  static boolean isBinary(String value) {
    return value.startsWith(BINARY);
  }

  /** Returns the files that were read, by their names as given. */
  Map<String, Path> read() {
    return read;
  }

  /**
   * Returns the text of a file: UTF-8, with line feeds as line ends, as Python reads it.
   *
   * @param reference begins with {@code file://} or {@code fileb://}
   * @param secret whether excerpts must not show it
   */
  Text text(String reference, boolean secret) throws ParamFileException {
    String given = reference.substring((isBinary(reference) ? BINARY : TEXT).length());
    byte[] bytes = bytes(given);
    String decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ParamFileException("the file is not text in UTF-8");
    }
    String lines =
        isBinary(reference) ? decoded : decoded.replace("\r\n", "\n").replace('\r', '\n');
    return texts.add(given, lines.getBytes(StandardCharsets.UTF_8), secret);
  }

  /** Returns the content of the file that a value of shorthand refers to, or the value. */
  Value loaded(Value.Str value) throws ParamFileException {
    if (!isReference(value.text())) {
      return value;
    }
    if (isBinary(value.text())) {
      throw new ParamFileException(OptionValues.BYTES);
    }
    Text text = text(value.text(), true);
    return new Value.Str(
        new String(text.bytes(), StandardCharsets.UTF_8),
        text.base(),
        text.base() + text.bytes().length);
  }

  private byte[] bytes(String given) throws ParamFileException {
    if (given.isEmpty()) {
      throw new ParamFileException("the path is empty");
    }
    try {
      Path file = directory.resolve(expanded(given));
      if (Files.isDirectory(file)) {
        throw new ParamFileException("this is a directory, not a file");
      }
      read.put(given, file);
      try {
        return JsonInput.bytes(file, limits);
      } catch (IOException e) {
        throw new ParamFileException("the file cannot be read: " + IoFaults.reason(e, file));
      }
    } catch (InvalidPathException e) {
      throw new ParamFileException("this is not a path");
    } catch (JsonSyntaxException e) {
      throw new ParamFileException(String.valueOf(e.getMessage()));
    }
  }

  /** Replaces {@code ~} and variables of the environment; unknown variables stay as they are. */
  private String expanded(String given) {
    String home = environment.getOrDefault("HOME", "");
    boolean own = given.equals("~") || given.startsWith("~/");
    String path = own && !home.isEmpty() ? home + given.substring(1) : given;
    if (path.indexOf('$') < 0) {
      return path;
    }
    Matcher matcher = VARIABLE.matcher(path);
    return matcher.replaceAll(
        found -> {
          String name = found.group(1) == null ? found.group(2) : found.group(1);
          return Matcher.quoteReplacement(environment.getOrDefault(name, found.group()));
        });
  }
}
