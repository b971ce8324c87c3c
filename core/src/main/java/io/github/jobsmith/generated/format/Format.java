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
  DATE,
  DATE_TIME,
  DURATION,
  EMAIL,
  HOSTNAME,
  IDN_EMAIL,
  IDN_HOSTNAME,
  IOT_DATE_TIME(DateTimes.class),
  IPV4,
  IPV6,
  IRI,
  IRI_REFERENCE,
  JSON_POINTER,
  REGEX,
  RELATIVE_JSON_POINTER,
  TIME,
  URI,
  URI_REFERENCE,
  URI_TEMPLATE,
  UUID;

  private final Class<?> home;
  private final String id;
  private final String method;

  Format() {
    this(StandardFormats.class);
  }

  Format(Class<?> home) {
    this.home = home;
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
    return switch (this) {
      case DATE -> StandardFormats.isDate(document, node);
      case DATE_TIME -> StandardFormats.isDateTime(document, node);
      case DURATION -> StandardFormats.isDuration(document, node);
      case EMAIL -> StandardFormats.isEmail(document, node);
      case HOSTNAME -> StandardFormats.isHostname(document, node);
      case IDN_EMAIL -> StandardFormats.isIdnEmail(document, node);
      case IDN_HOSTNAME -> StandardFormats.isIdnHostname(document, node);
      case IOT_DATE_TIME -> DateTimes.isIotDateTime(document, node);
      case IPV4 -> StandardFormats.isIpv4(document, node);
      case IPV6 -> StandardFormats.isIpv6(document, node);
      case IRI -> StandardFormats.isIri(document, node);
      case IRI_REFERENCE -> StandardFormats.isIriReference(document, node);
      case JSON_POINTER -> StandardFormats.isJsonPointer(document, node);
      case REGEX -> StandardFormats.isRegex(document, node);
      case RELATIVE_JSON_POINTER -> StandardFormats.isRelativeJsonPointer(document, node);
      case TIME -> StandardFormats.isTime(document, node);
      case URI -> StandardFormats.isUri(document, node);
      case URI_REFERENCE -> StandardFormats.isUriReference(document, node);
      case URI_TEMPLATE -> StandardFormats.isUriTemplate(document, node);
      case UUID -> StandardFormats.isUuid(document, node);
    };
  }

  /** Returns the class that declares {@link #method}, for generated code. */
  public Class<?> home() {
    return home;
  }

  /** Returns the name of the static method equivalent to {@link #matches}. */
  public String method() {
    return method;
  }
}
