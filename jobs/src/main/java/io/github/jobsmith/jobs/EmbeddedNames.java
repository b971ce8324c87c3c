package io.github.jobsmith.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of a request in files of other tools, from the table {@code names.tsv}.
 * A name is translated in the same way wherever it occurs. Immutable.
 */
final class EmbeddedNames {
  private static final int REQUEST = 1;
  private static final int TYPE = 5;
  private static final int COLUMNS = 7;
  private static final String ABSENT = "-";

  private final Map<String, String> toRequest = new HashMap<>();
  private final Map<String, String> fromRequest = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();

  /** Creates the names in a column of the table. */
  private EmbeddedNames(int column) {
    try (InputStream in =
            Objects.requireNonNull(EmbeddedNames.class.getResourceAsStream("names.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(row -> row.length == COLUMNS)
          .forEach(row -> add(row, column));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row, int column) {
    if (row[TYPE].equals("number")) {
      numbers.add(row[REQUEST]);
    }
    String[] spellings = row[column].equals(ABSENT) ? new String[] {""} : row[column].split(" ");
    fromRequest.putIfAbsent(row[REQUEST], spellings[0]);
    for (String spelling : spellings) {
      toRequest.putIfAbsent(spelling, row[REQUEST]);
    }
  }

  /** The names of parameters in AWS Step Functions and EventBridge Scheduler. */
  static EmbeddedNames parameters() {
    return Parameters.NAMES;
  }

  /** The names of the properties of {@code AWS::IoT::Job}. */
  static EmbeddedNames properties() {
    return Properties.NAMES;
  }

  /** The names of the attributes of {@code awscc_iot_job}. */
  static EmbeddedNames attributes() {
    return Attributes.NAMES;
  }

  /** Returns the name in the request; null if the table does not have the name. */
  @Nullable String toRequest(String name) {
    return toRequest.get(name);
  }

  /** Returns the name in the request; names that are not in the table stay as they are. */
  String toRequestOrSame(String name) {
    return toRequest.getOrDefault(name, name);
  }

  /**
   * Returns the name in the file, empty if there is none; names that are not in the table stay as
   * they are.
   */
  String fromRequest(String name) {
    return fromRequest.getOrDefault(name, name);
  }

  /** Whether a request has a member with this name. */
  boolean isOfRequest(String name) {
    return fromRequest.containsKey(name);
  }

  /** Whether the member of the request with this name is a number. */
  boolean isNumber(String request) {
    return numbers.contains(request);
  }

  private static final class Parameters {
    static final EmbeddedNames NAMES = new EmbeddedNames(2);
  }

  private static final class Properties {
    static final EmbeddedNames NAMES = new EmbeddedNames(3);
  }

  private static final class Attributes {
    static final EmbeddedNames NAMES = new EmbeddedNames(4);
  }
}
