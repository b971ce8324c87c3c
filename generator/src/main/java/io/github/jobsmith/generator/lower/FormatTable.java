package io.github.jobsmith.generator.lower;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The formats that the runtime checks: a row each. Where a dialect asserts formats, any other one
 * is an error: silence would be a promise that nobody keeps.
 */
final class FormatTable {
  private static final String STANDARD = "io.github.jobsmith.format.standard.StandardFormats";

  private static final Map<String, Row> ROWS = new TreeMap<>();

  static {
    ROWS.put("iot-date-time", new Row("io.github.jobsmith.format.DateTimes", "isIotDateTime"));
    standard("date-time", "isDateTime");
    standard("date", "isDate");
    standard("time", "isTime");
    standard("duration", "isDuration");
    standard("email", "isEmail");
    standard("idn-email", "isIdnEmail");
    standard("hostname", "isHostname");
    standard("idn-hostname", "isIdnHostname");
    standard("ipv4", "isIpv4");
    standard("ipv6", "isIpv6");
    standard("uri", "isUri");
    standard("uri-reference", "isUriReference");
    standard("iri", "isIri");
    standard("iri-reference", "isIriReference");
    standard("uri-template", "isUriTemplate");
    standard("uuid", "isUuid");
    standard("json-pointer", "isJsonPointer");
    standard("relative-json-pointer", "isRelativeJsonPointer");
    standard("regex", "isRegex");
  }

  private FormatTable() {}

  private static void standard(String format, String method) {
    ROWS.put(format, new Row(STANDARD, method));
  }

  /**
   * What checks a format.
   *
   * @param runtimeClass binary name of a class of the runtime
   * @param method a static method of it, from a document and a node to whether the value is in the
   *     format
   */
  record Row(String runtimeClass, String method) {}

  static @Nullable Row row(String format) {
    return ROWS.get(format);
  }

  /** Sorted. */
  static Collection<String> names() {
    return Collections.unmodifiableSet(ROWS.keySet());
  }
}
