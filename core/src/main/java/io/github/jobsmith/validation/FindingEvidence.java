package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.ExcerptCutter;
import io.github.jobsmith.excerpt.ExcerptText;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.message.Explained;
import io.github.jobsmith.message.FormHints;
import io.github.jobsmith.message.Message;
import io.github.jobsmith.message.Parameters;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.text.MessageKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding about a value or the name of a member of a document. */
final class FindingEvidence implements Evidence {
  private final Words words;
  private final CheckedDocument checked;
  private final Explained explained;
  private final Finding finding;
  private final int documentOffset;

  /** Racy single-check: threads may create it more than once. */
  private volatile @Nullable FindingPlace place;

  /**
   * @param documentOffset of the finding in the JSON text
   */
  FindingEvidence(Words words, CheckedDocument checked, Explained explained, int documentOffset) {
    this.words = words;
    this.checked = checked;
    this.explained = explained;
    this.finding = explained.finding();
    this.documentOffset = documentOffset;
  }

  private JsonDocument document() {
    return checked.document();
  }

  private FindingPlace place() {
    FindingPlace known = place;
    if (known == null) {
      known = new FindingPlace(words, document(), finding, checked.sensitive());
      place = known;
    }
    return known;
  }

  @Override
  public Constraint constraint() {
    return finding.constraint();
  }

  @Override
  public String pointer() {
    return document().pointer(finding.node());
  }

  @Override
  public Position position() {
    return place().position();
  }

  @Override
  public int offset() {
    return place().offset();
  }

  @Override
  public int documentOffset() {
    return documentOffset;
  }

  @Override
  public String section() {
    return place().section();
  }

  @Override
  public int length() {
    return place().length();
  }

  @Override
  public @Nullable Span span() {
    return place().span();
  }

  @Override
  public @Nullable String text(int most) {
    return place().text(most);
  }

  @Override
  public @Nullable Fix fix() {
    return Fixes.of(document(), finding, place());
  }

  @Override
  public @Nullable String memberPointer() {
    if (finding.name()) {
      return pointer();
    }
    return finding.constraint().expectation() instanceof Expectation.Required required
        ? JsonPointer.append(pointer(), required.names().get(0))
        : null;
  }

  @Override
  public String message() {
    String own = explained.message();
    String message =
        own == null ? Message.of(words, document(), finding, checked.sensitive()) : own;
    return used(explained.withWay(words, message));
  }

  /** If an alias put the value here, the place is that of its text; adds the place of the alias. */
  private String used(String message) {
    SourcePlaces source = document().source();
    if (source == null || !source.isUsed(documentOffset)) {
      return message;
    }
    Position use = source.use(documentOffset);
    return words.wording().say(MessageKey.USED_AT, message, use.line(), use.column());
  }

  @Override
  public String messageOfAnyItem() {
    String message = explained.message();
    return explained.withWay(
        words,
        message == null
            ? Message.ofAnyItem(words, document(), finding, checked.sensitive())
            : message);
  }

  @Override
  public List<Alternative> alternatives() {
    List<Explained.Option> options = explained.alternatives();
    if (options.isEmpty()) {
      return List.of();
    }
    return options.stream()
        .map(option -> new Alternative(option.name(), option.messages()))
        .toList();
  }

  @Override
  public Map<String, JsonValue> parameters() {
    return Parameters.of(words, document(), finding, checked.sensitive());
  }

  @Override
  public @Nullable String hint() {
    String form = FormHints.of(words, document(), finding);
    if (form != null) {
      return form;
    }
    return finding.name() && finding.constraint().expectation() instanceof Expectation.Closed closed
        ? closed.hint(document().name(finding.node()))
        : null;
  }

  @Override
  public boolean isEmptyText() {
    int node = finding.node();
    JsonDocument document = document();
    return !finding.name() && document.isString(node) && document.start(node) == document.end(node);
  }

  @Override
  public boolean isInItem() {
    JsonDocument document = document();
    for (int at = finding.node(); at != 0; at = document.parent(at)) {
      if (!document.isMember(at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object kind() {
    StringBuilder path = new StringBuilder();
    JsonDocument document = document();
    for (int at = finding.node(); at != 0; at = document.parent(at)) {
      path.append('/').append(document.isMember(at) ? '"' + document.name(at) : "*");
    }
    return List.of(finding.constraint(), finding.name(), path.toString(), section());
  }

  @Override
  public Optional<Excerpt> excerpt() {
    return document().hasPlaces()
        ? Optional.of(
            Excerpt.of(
                ExcerptCutter.of(
                    ExcerptText.of(document(), checked.sensitive()),
                    place().textOffset(),
                    place().length())))
        : Optional.empty();
  }
}
