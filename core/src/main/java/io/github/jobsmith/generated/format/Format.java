package io.github.jobsmith.generated.format;

import io.github.jobsmith.generated.format.standard.StandardFormats;
import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that can be asserted. The name of a constant determines the name of the format and of
 * its method: {@code DATE_TIME} is the format {@code date-time} and the method {@code isDateTime}.
 */
public enum Format {
  DATE(StandardFormats::isDate),
  DATE_TIME(StandardFormats::isDateTime),
  DURATION(StandardFormats::isDuration),
  EMAIL(StandardFormats::isEmail),
  HOSTNAME(StandardFormats::isHostname),
  IDN_EMAIL(StandardFormats::isIdnEmail),
  IDN_HOSTNAME(StandardFormats::isIdnHostname),
  IOT_DATE_TIME(DateTimes.class, DateTimes::isIotDateTime),
  IPV4(StandardFormats::isIpv4),
  IPV6(StandardFormats::isIpv6),
  IRI(StandardFormats::isIri),
  IRI_REFERENCE(StandardFormats::isIriReference),
  JSON_POINTER(StandardFormats::isJsonPointer),
  REGEX(StandardFormats::isRegex),
  RELATIVE_JSON_POINTER(StandardFormats::isRelativeJsonPointer),
  TIME(StandardFormats::isTime),
  URI(StandardFormats::isUri),
  URI_REFERENCE(StandardFormats::isUriReference),
  URI_TEMPLATE(StandardFormats::isUriTemplate),
  UUID(StandardFormats::isUuid);

  private final Class<?> home;
  private final Check check;
  private final String id;
  private final String method;

  Format(Check check) {
    this(StandardFormats.class, check);
  }

  Format(Class<?> home, Check check) {
    this.home = home;
    this.check = check;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    StringBuilder camel = new StringBuilder("is");
    for (String word : id.split("-")) {
      camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    this.method = camel.toString();
  }

  /** Returns the format with a name in the keyword {@code format}; empty if there is none. */
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** Whether a name in the keyword {@code format} is one of the JSON Schema standard. */
  public static boolean isStandard(String id) {
    return of(id).filter(format -> format.home == StandardFormats.class).isPresent();
  }

  /** Returns the names of all formats, sorted. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).sorted().toList();
  }

  /** Returns the name in a schema. */
  public String id() {
    return id;
  }

  /** Whether the string at a node has this format. */
  public boolean matches(JsonDocument document, int node) {
    return check.matches(document, node);
  }

  /** Returns the class that declares {@link #method}, for generated code. */
  public Class<?> home() {
    return home;
  }

  /** Returns the name of the static method equivalent to {@link #matches}. */
  public String method() {
    return method;
  }

  private interface Check {
    boolean matches(JsonDocument document, int node);
  }
}
