package io.github.jobsmith.report;

import java.nio.charset.StandardCharsets;

/** Converts paths to artifact locations of a SARIF log. */
final class SarifUri {
  /** The base of relative paths: by convention the root of the repository. */
  static final String BASE = "%SRCROOT%";

  private static final String HEX = "0123456789ABCDEF";

  private SarifUri() {}

  static void append(JsonText json, String path) {
    String uri = encode(path);
    json.open('{').member("uri").string(uri);
    if (!uri.startsWith("file:")) {
      json.member("uriBaseId").string(BASE);
    }
    json.close('}');
  }

  /**
   * Returns a relative reference, or for an absolute path, including those of Windows, a file URI.
   */
  static String encode(String path) {
    String plain = path.replace('\\', '/');
    StringBuilder uri = new StringBuilder(plain.length() + 8);
    boolean drive = plain.matches("[A-Za-z]:/.*");
    if (plain.startsWith("/") || drive) {
      uri.append(drive ? "file:///" : "file://");
    }
    if (drive) {
      uri.append(plain, 0, 2);
      plain = plain.substring(2);
    }
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "-._~!$&'()*+,;=@/".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
