package io.github.jobsmith.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Random requests with faults: of the kinds that can be fixed, and of any kind. */
class FixProperties {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();
  private static final JobFiles FILES = JobFiles.of(VALIDATOR);

  private static Report check(byte[] text) {
    return FILES.validate("a.json", text).report();
  }

  private static Fixed fix(byte[] text) {
    Fixer.Source documents = new JobDocumentFixes(Path.of("a.json"), false, VALIDATOR::read);
    return new Fixer(FixProperties::check, (now, report) -> report, documents).fix(text);
  }

  @Property(tries = 300)
  @Label("faults of fixable kinds disappear, and the request is what it was")
  void fixable(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> right = RandomRequest.tokens(random);
    List<String> wrong = RandomRequest.withFixableFaults(right, random);
    byte[] text = RandomRequest.laidOut(wrong, random).getBytes(UTF_8);
    byte[] fixed = fix(text).after();
    assertThat(JsonDocument.equal(JsonDocument.parse(fixed), 0, document(right), 0))
        .as("%s%n%s%n%s", new String(text, UTF_8), new String(fixed, UTF_8), check(fixed))
        .isTrue();
    assertThat(check(fixed).isValid()).isTrue();
    assertThat(fix(fixed).isChanged()).isFalse();
  }

  private static JsonDocument document(List<String> tokens) {
    return JsonDocument.parse(String.join("", tokens));
  }

  @Property(tries = 500)
  @Label("no text becomes worse, twice is like once, and what is not an edit stays")
  void anything(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> tokens = new ArrayList<>(RandomRequest.tokens(random));
    if (random.nextBoolean()) {
      tokens = RandomRequest.withFixableFaults(tokens, random);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      spoil(tokens, random);
    }
    byte[] text = RandomRequest.laidOut(tokens, random).getBytes(UTF_8);
    Report before = check(text);
    Fixed fixed = fix(text);
    Report after = check(fixed.after());
    boolean parsed = before.violations().stream().noneMatch(each -> each.keyword().isEmpty());
    if (parsed) {
      for (Severity severity : Severity.values()) {
        assertThat(count(after, severity)).isLessThanOrEqualTo(count(before, severity));
      }
    }
    assertThat(after.isValid() || !before.isValid()).isTrue();
    assertThat(fixed.isChanged()).isEqualTo(!Arrays.equals(text, fixed.after()));
    Fixed twice = fix(fixed.after());
    assertThat(twice.isChanged()).as(new String(text, UTF_8)).isFalse();
  }

  /** Returns the number of violations of at least a severity. */
  private static int count(Report report, Severity severity) {
    return report.atLeast(severity).violations().stream().mapToInt(each -> each.count()).sum();
  }

  private static void spoil(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size());
    String token = tokens.get(at);
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, token);
      case 2 -> tokens.set(at, "\"" + token.replace("\"", "") + "\"");
      case 3 -> tokens.set(at, token.toUpperCase(Locale.ROOT));
      case 4 -> tokens.set(at, token.replace("\"", ""));
      default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
    }
  }
}
