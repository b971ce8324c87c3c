package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.json.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the text of a reference that leads nowhere.
 *
 * @param fault a clause, such as {@code it has a space}; null if the text is a URI reference
 * @param corrected the text as a URI reference
 */
record WrittenReference(@Nullable String fault, String corrected) {
  private static final String ILLEGAL = " \"<>\\^`{|}";

  /** Where schemas are kept under a name. */
  static final List<String> CONTAINERS = List.of("$defs", "definitions");

  /** Examines the part before the fragment. */
  static WrittenReference of(String text) {
    int hash = text.indexOf('#');
    String document = hash < 0 ? text : text.substring(0, hash);
    String corrected = corrected(document) + text.substring(document.length());
    if (document.matches("[A-Za-z]:[\\\\/].*")) {
      return new WrittenReference("it is a path", "file:///" + corrected);
    }
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (isIllegal(c)) {
        return new WrittenReference("it has " + named(c), corrected);
      }
    }
    boolean broken = UriReference.parse("#" + document).decodedFragment() == null;
    return new WrittenReference(
        broken ? "it has a % without two hexadecimal digits" : null, corrected);
  }

  private static boolean isIllegal(char c) {
    return c < ' ' || c == 0x7F || ILLEGAL.indexOf(c) >= 0;
  }

  private static String named(char c) {
    if (c == ' ') {
      return "a space";
    } else if (c == '\\') {
      return "a backslash";
    }
    return c < ' ' || c == 0x7F ? "a control character" : "the character " + c;
  }

  private static String corrected(String document) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (c == '\\') {
        text.append('/');
      } else if (isIllegal(c) || c == '%' && !isEncoded(document, i)) {
        text.append(String.format("%%%02X", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isEncoded(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  /**
   * Returns the reference with a JSON Pointer that was probably meant by a pointer without {@code
   * #} or without its first slash, or by the name of a definition; null if there is none.
   *
   * @param resource the schema that contains the target
   */
  static @Nullable String pointer(SchemaResource resource, String text) {
    int hash = text.indexOf('#');
    String document = hash < 0 ? "" : text.substring(0, hash);
    String path = text.substring(hash + 1).replace('\\', '/').strip();
    String plain = path.startsWith("/") ? path.substring(1) : path;
    if (leadsToSchema(resource, "/" + plain)) {
      return document + "#/" + plain;
    }
    if (!plain.contains("/")) {
      for (String container : CONTAINERS) {
        if (leadsToSchema(resource, "/" + container + "/" + plain)) {
          return document + "#/" + container + "/" + plain;
        }
      }
    }
    return null;
  }

  private static boolean leadsToSchema(SchemaResource resource, String pointer) {
    List<String> tokens = JsonPointer.tokens(pointer);
    JsonTree tree = tokens == null ? null : resource.root().tree();
    for (String token : tokens == null ? List.<String>of() : tokens) {
      tree = tree == null ? null : ReferenceResolver.step(tree, token);
    }
    return tree != null && ValueType.isSchema(tree) && !pointer.equals("/");
  }
}
