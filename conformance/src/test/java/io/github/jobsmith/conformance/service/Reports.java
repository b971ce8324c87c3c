package io.github.jobsmith.conformance.service;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.report.CheckstyleRenderer;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.GitLabRenderer;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.Suppression;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports of the examples, of hostile text, of files that cannot be read, and of nothing. */
enum Reports {
  SARIF {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return SarifRenderer.to(out, "1.0.0");
    }
  },
  SARIF_OF_A_PIPELINE {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      String prefix = "azuredevops/pipeline/build/";
      String phase = "00000000-0000-0000-0000-000000000001";
      return SarifRenderer.to(out, "1.0.0")
          .withAutomation(
              prefix + "org/00000000-0000-0000-0000-000000000002/7/" + phase + "/refs/heads/x/1",
              Map.of(
                  prefix + "buildDefinitionId", "7",
                  prefix + "buildDefinitionName", "CI \"nightly\"",
                  prefix + "phaseId", phase,
                  prefix + "phaseName", "Job"));
    }
  },
  JUNIT {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return JUnitRenderer.to(out, Severity.ERROR);
    }
  },
  JUNIT_OF_INFOS {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return JUnitRenderer.to(out, Severity.INFO);
    }
  },
  JUNIT_FOR_JENKINS {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return JUnitRenderer.to(out, Severity.WARNING).withoutFileOfTests();
    }
  },
  CHECKSTYLE {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return CheckstyleRenderer.to(out);
    }
  },
  GITLAB {
    @Override
    ReportRenderer renderer(StringBuilder out) {
      return GitLabRenderer.to(out);
    }
  };

  private static final List<Path> EXAMPLES =
      List.of(Path.of("../examples/jobs"), Path.of("../examples/jobs/bad"));

  abstract ReportRenderer renderer(StringBuilder out);

  String text(List<FileReport> files) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportRenderer renderer = renderer(out);
    RunSummary.Counter counter = new RunSummary.Counter();
    renderer.begin();
    for (FileReport file : files) {
      renderer.file(file);
      counter.add(file);
    }
    renderer.end(counter.summary());
    return out.toString();
  }

  static List<FileReport> ofExamples() throws IOException {
    Validator validator = CreateJobRequestValidator.create();
    List<FileReport> files = new ArrayList<>();
    for (Path examples : EXAMPLES) {
      try (Stream<Path> paths = Files.list(examples)) {
        for (Path path :
            paths.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
          String name = Path.of("..").relativize(path).toString();
          files.add(FileReport.of(name, validator.validate(Files.readAllBytes(path))));
        }
      }
    }
    return files;
  }

  /** Returns reports of what people can do to a file, its name and its text. */
  static List<FileReport> ofOddities() {
    Validator validator = CreateJobRequestValidator.create();
    List<FileReport> files = new ArrayList<>();
    for (String path :
        List.of(
            "./a.json", "dir with space/é & <b> \"q\".json", "a\nb\u001b[2J.json", "100%.json")) {
      files.add(
          FileReport.of(
              path,
              validator.validate(
                  "{\"jobId\": \"]]>&<\\u0000\\ud83d\\ude00\", \"jobId\": 1, \"\\u0007\": \"\\ufffe\"}"
                      .getBytes(StandardCharsets.UTF_8))));
      files.add(
          FileReport.of(
              path, validator.validate("{\"jobId\": ]]>".getBytes(StandardCharsets.UTF_8))));
      files.add(FileReport.of(path, validator.validate(new byte[] {(byte) 0xFF})));
      files.add(FileReport.unreadable(path, "no \"permission\" & more"));
      files.add(FileReport.of(path, validator.validate("{}")).withoutFile());
    }
    return files;
  }

  /** Returns a report with rules of one word, and violations that are ignored or known. */
  static List<FileReport> ofSuppressed() throws SchemaException {
    Validator validator =
        ValidatorCompiler.standard()
            .compile("{\"required\": [\"a\"], \"properties\": {\"b\": {\"type\": \"null\"}}}");
    Report report = validator.validate("{\"b\": 1}");
    List<Suppression> suppressed =
        List.of(
            Suppression.inSource(report.violations().get(0), "It is slow."),
            Suppression.external(report.violations().get(1), ""));
    return List.of(FileReport.of("a.json", report).withSuppressed(suppressed));
  }

  static List<FileReport> ofNothing() {
    return List.of();
  }
}
