package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What is recognised in place in the document of a request, compared with the check of it. */
final class EmbeddedScan {
  private static final String LISTED = "arn:aws:iot:eu-west-1:123456789012:package/";

  private static final JobDocumentCheck CHECK =
      JobDocumentCheck.of("/document", "/role", "/packages", null, "/targets/*", Map.of());

  private EmbeddedScan() {}

  /** Returns the number of plain placeholders in a job document, or -1. */
  static int placeholders(String document) {
    int plain = scan(request(document), true);
    return plain < 0 ? -1 : plain & EmbeddedJson.COUNT;
  }

  static int scan(JsonDocument request, boolean strict) {
    return EmbeddedJson.plainPlaceholders(
        request, request.resolve(0, "/document"), CHECK, 0, strict);
  }

  static JsonDocument request(String document) {
    JsonWriter out = new JsonWriter();
    out.startObject();
    out.name("document").string(document);
    out.name("targets").startArray();
    out.string("arn:aws:iot:eu-west-1:123456789012:thing/x");
    out.endArray();
    out.name("packages").startArray();
    out.string("none");
    out.string(LISTED + "p.q/version/1_0");
    out.string(LISTED + "d/version/$default");
    out.endArray();
    out.endObject();
    return JsonDocument.parse(out.toByteArray());
  }

  /** Also checks that placeholders that are plain are downloads. */
  static int downloads(String document) {
    int plain = scan(request(document), true);
    int does = plain < 0 ? 0 : plain & ~EmbeddedJson.COUNT;
    assertThat(does).isEqualTo(plain <= 0 ? 0 : PlainPlaceholder.PRESIGNS | PlainPlaceholder.SIGNS);
    return plain < 0 ? -1 : plain & EmbeddedJson.COUNT;
  }

  static boolean plain(String document) {
    int downloads = downloads(document);
    assertThat(downloads).isLessThan(1);
    return downloads == 0;
  }

  static String download(String url) {
    return "${aws:iot:s3-presigned-url:" + url + "}";
  }

  static void assertCorrectDownload(String document) {
    assertCorrect(document);
    int plain = scan(request(document), true);
    assertThat(plain & ~EmbeddedJson.COUNT)
        .isEqualTo(PlainPlaceholder.PRESIGNS | PlainPlaceholder.SIGNS);
  }

  static void assertCorrect(String document) {
    assertCorrect(document, true);
  }

  static void assertCorrect(String document, boolean strict) {
    JsonDocument request = request(document);
    JsonDocument job = JsonDocument.parse(document);
    Constraint[] aspects =
        Stream.of(JobAspect.values())
            .map(aspect -> strict ? Checked.error(aspect.id) : ofVerdict(aspect))
            .toArray(Constraint[]::new);
    JobDocumentScan scan =
        new JobDocumentScan(
            job,
            0,
            aspects,
            new PackageList(request, request.resolve(0, "/packages"), "packages"),
            new TargetRegion(request, 0, Pointer.of("/targets/*")),
            Findings.failFast(null, false));
    assertThat(scan.run()).as(document).isTrue();
    int plain = scan(request, strict);
    assertThat(scan.presigns()).as(document).isEqualTo((plain & PlainPlaceholder.PRESIGNS) != 0);
    assertThat(scan.needsRole()).as(document).isEqualTo((plain & PlainPlaceholder.SIGNS) != 0);
  }

  private static Constraint ofVerdict(JobAspect aspect) {
    return switch (aspect) {
      case UNKNOWN, BUCKET, PRESIGNED_URL -> Checked.warning(aspect.id);
      default -> Checked.error(aspect.id);
    };
  }

  /** Changes, adds or deletes up to three characters. */
  static void edit(StringBuilder text, String letters, Random random) {
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(text.length());
      char letter = letters.charAt(random.nextInt(letters.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, letter);
        case 1 -> text.insert(at, letter);
        default -> text.deleteCharAt(at);
      }
    }
  }
}
