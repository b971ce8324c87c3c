package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A view of a document")
class DocumentViewTest {
  private static final String TEXT =
      "{\"JobId\": \"a\", \"Tags\": [{\"k\": 1, \"k\": 2}, null], \"x\": {\"y\": {}}}";

  private final JsonDocument document = JsonDocument.parse(TEXT);

  @Test
  @DisplayName("finds members by their new names, and shows the names of the text")
  void names() {
    int member = document.find(0, MemberName.of("JobId"));
    JsonDocument view =
        DocumentView.of(document)
            .rename(member, "jobId")
            .spelling(
                name -> name.equals("jobId") ? "JobId" : name,
                name -> name.equals("JobId") ? "jobId" : name)
            .build();

    assertThat(view.find(0, MemberName.of("jobId"))).isEqualTo(member);
    assertThat(view.find(0, MemberName.of("JobId"))).isNegative();
    assertThat(view.name(member)).isEqualTo("JobId");
    assertThat(view.schemaName(member)).isEqualTo("jobId");
    assertThat(view.pointer(member)).isEqualTo("/JobId");
    assertThat(view.nameOffset(member)).isEqualTo(document.nameOffset(member));
    assertThat(view.position(view.nameOffset(member))).isEqualTo(new Position(1, 2));
    assertThat(view.spelling("jobId")).isEqualTo("JobId");
    assertThat(view.nameInSchema("JobId")).isEqualTo("jobId");
    assertThat(view.string(member)).isEqualTo("a");
  }

  @Test
  @DisplayName("shows an unknown value as null, at the place of the whole value")
  void unknown() {
    int tags = document.find(0, MemberName.of("Tags"));
    int id = document.find(0, MemberName.of("JobId"));
    JsonDocument view = DocumentView.of(document).unknown(tags).uncertain(id).build();

    assertThat(view.hasUnknown()).isTrue();
    assertThat(document.hasUnknown()).isFalse();
    assertThat(view.kind(tags)).isEqualTo(JsonKind.NULL);
    assertThat(view.size(tags)).isZero();
    assertThat(view.next(tags)).isEqualTo(document.next(tags));
    assertThat(view.isUnknown(tags)).isTrue();
    assertThat(view.isUncertain(tags)).isFalse();
    assertThat(view.isUncertain(id)).isTrue();
    assertThat(view.offset(id)).isEqualTo(document.offset(id));
    assertThat(view.endOffset(id)).isEqualTo(document.endOffset(id));
    assertThat(view.equal(tags, id)).isFalse();
    assertThat(view.equal(tags, tags)).isFalse();
  }

  @Test
  @DisplayName("has no duplicate members in unknown values")
  void duplicates() {
    int tags = document.find(0, MemberName.of("Tags"));
    int x = document.find(0, MemberName.of("x"));

    assertThat(document.duplicateMembers()).hasSize(1);
    assertThat(DocumentView.of(document).unknown(tags).build().duplicateMembers()).isEmpty();
    assertThat(DocumentView.of(document).unknown(x).build().duplicateMembers())
        .isEqualTo(document.duplicateMembers());
  }

  @Test
  @DisplayName("of a view adds to it")
  void twice() {
    int id = document.find(0, MemberName.of("JobId"));
    JsonDocument first =
        DocumentView.of(document)
            .rename(id, "jobId")
            .spelling(name -> name + "!", name -> name)
            .build();
    JsonDocument second =
        DocumentView.of(first).unknown(document.find(0, MemberName.of("x"))).pointer("/p").build();

    assertThat(second.find(0, MemberName.of("jobId"))).isEqualTo(id);
    assertThat(second.name(id)).isEqualTo("JobId");
    assertThat(second.spelling("a")).isEqualTo("a!");
    assertThat(second.translatesNames()).isTrue();
    assertThat(second.pointer(id)).isEqualTo("/p");
  }
}
