package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.vocabulary.ContentCheck;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.CustomCheck;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.Printable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lowers {@code contentEncoding} and {@code contentMediaType}, which are checked only on request.
 * {@code contentSchema} is always an annotation.
 */
final class ContentAssertions {
  private ContentAssertions() {}

  static void all(Site site) {
    if (!site.asserted().content()) {
      return;
    }
    String encoding = text(site, "contentEncoding");
    String mediaType = text(site, "contentMediaType");
    boolean decodable = encoding == null || encoding.equals("base64");
    if (!decodable) {
      passedOver(site, "contentEncoding", "base64 is");
    } else if (encoding != null) {
      add(site, "contentEncoding", encoding, null);
    }
    boolean json =
        mediaType != null && (mediaType.equals("application/json") || mediaType.endsWith("+json"));
    if (mediaType != null && !json) {
      passedOver(site, "contentMediaType", "application/json and those that end with +json are");
    } else if (mediaType != null && decodable) {
      add(site, "contentMediaType", encoding, "application/json");
    }
    if (site.has("contentSchema")) {
      site.warning(site.keyword("contentSchema").location(), "contentSchema is not checked", null);
    }
  }

  private static void add(
      Site site, String keyword, @Nullable String encoding, @Nullable String mediaType) {
    site.add(
        new Assertion.Custom(
            new CustomCheck(
                keyword,
                ContentCheck.class,
                EnumSet.of(JsonType.STRING),
                Collections.unmodifiableList(Arrays.asList(encoding, mediaType)),
                false,
                List.of()),
            Map.of(
                "",
                site.constraint(
                    keyword, Expectation.format(((JsonTree.Str) site.value(keyword)).value())))));
  }

  /**
   * Returns the value in lower case, since RFC 2045 ignores case; without the parameters of a media
   * type.
   */
  private static @Nullable String text(Site site, String keyword) {
    if (!(site.schema().value(keyword) instanceof JsonTree.Str text)) {
      return null;
    }
    int parameters = text.value().indexOf(';');
    String plain = parameters < 0 ? text.value() : text.value().substring(0, parameters);
    return plain.strip().toLowerCase(Locale.ROOT);
  }

  private static void passedOver(Site site, String keyword, String known) {
    site.warning(
        site.value(keyword).location(),
        keyword
            + " "
            + Printable.quoted(((JsonTree.Str) site.value(keyword)).value())
            + " is not checked",
        known + " supported");
  }
}
