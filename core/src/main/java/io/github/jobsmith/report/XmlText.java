package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;

/** Text in XML. */
final class XmlText {
  private XmlText() {}

  /** XML cannot represent most control characters, so they are written as Java escapes. */
  static String escape(String text) {
    return Printable.escape(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
