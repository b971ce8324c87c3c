package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.link.SchemaResource;

/**
 * URIs as they appear in the model. The URIs of files are relative to the root document, so that
 * generated code does not contain absolute paths.
 */
public final class DisplayUris {
  private final String root;

  DisplayUris(SchemaResource root) {
    this.root = root.source().uri();
  }

  public String of(SchemaResource resource) {
    String uri = resource.uri();
    if (!uri.startsWith("file:") && !uri.startsWith("jar:")) {
      return uri;
    }
    int common = 0;
    for (int i = 0; i < Math.min(uri.length(), root.length()); i++) {
      if (uri.charAt(i) != root.charAt(i)) {
        break;
      }
      common = uri.charAt(i) == '/' ? i + 1 : common;
    }
    int up = 0;
    for (int i = root.indexOf('/', common); i >= 0; i = root.indexOf('/', i + 1)) {
      up++;
    }
    return "../".repeat(up) + uri.substring(common);
  }
}
