package io.github.jobsmith.maven;

import io.github.jobsmith.report.CheckstyleRenderer;
import io.github.jobsmith.report.GitLabRenderer;
import io.github.jobsmith.report.HtmlRenderer;
import io.github.jobsmith.report.JsonRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.ShortRenderer;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.validation.MessageBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A format of reports besides JUnit XML and SARIF, which are always written. */
enum FurtherFormat {
  HTML(".html") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return HtmlRenderer.to(out).withOptions(DocumentValues::neededBy);
    }
  },
  JSON(".json") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return JsonRenderer.to(out, schemaId);
    }
  },
  GITLAB("-gitlab.json") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return GitLabRenderer.to(out);
    }
  },
  CHECKSTYLE("-checkstyle.xml") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return CheckstyleRenderer.to(out);
    }
  },
  TEXT(".txt") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return TextRenderer.to(out, false, "")
          .withOptions(DocumentValues::neededBy)
          .withMessages(messages);
    }
  },
  SHORT("-short.txt") {
    @Override
    ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages) {
      return ShortRenderer.to(out);
    }
  };

  private final String suffix;

  FurtherFormat(String suffix) {
    this.suffix = suffix;
  }

  /** Returns the end of the name of its file. */
  String suffix() {
    return suffix;
  }

  /**
   * Returns a renderer.
   *
   * @param schemaId the URI of the schema
   * @param messages the language of text
   */
  abstract ReportRenderer renderer(Appendable out, String schemaId, MessageBundle messages);

  /**
   * Returns the formats of a parameter, each once.
   *
   * @throws BadConfiguration if one does not exist
   */
  static List<FurtherFormat> of(@Nullable List<String> names) throws BadConfiguration {
    List<FurtherFormat> formats = new ArrayList<>();
    for (String name : names == null ? List.<String>of() : names) {
      String wanted = name == null ? "" : name.strip();
      FurtherFormat format =
          Arrays.stream(values())
              .filter(each -> each.label().equals(wanted))
              .findFirst()
              .orElseThrow(
                  () ->
                      new BadConfiguration(
                          "formats has \""
                              + wanted
                              + "\"; must be "
                              + Arrays.stream(values())
                                  .map(FurtherFormat::label)
                                  .collect(Collectors.joining(", "))));
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return formats;
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
