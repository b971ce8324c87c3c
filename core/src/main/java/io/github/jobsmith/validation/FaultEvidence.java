package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.ExcerptCutter;
import io.github.jobsmith.excerpt.MalformedText;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.text.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a text that is not JSON, or was rejected as a whole.
 *
 * @param text null if it is not known, so that there is nothing to show
 */
record FaultEvidence(JsonSyntaxException fault, @Nullable MalformedText text, Wording wording)
    implements Evidence {
  @Override
  public String pointer() {
    return fault.pointer();
  }

  @Override
  public Position position() {
    return new Position(fault.line(), fault.column());
  }

  @Override
  public int offset() {
    return fault.offset();
  }

  @Override
  public @Nullable Span span() {
    if (text == null) {
      return null;
    }
    TextIndex index = TextIndex.of(text.bytes());
    return new Span(index.position(fault.offset()), index.position(text.end(fault.offset())));
  }

  @Override
  public String message() {
    return Printable.escape(fault.messageIn(wording));
  }

  @Override
  public Optional<Excerpt> excerpt() {
    return text == null
        ? Optional.empty()
        : ExcerptCutter.malformed(text, fault.offset()).map(Excerpt::of);
  }

  @Override
  public @Nullable Fix fix() {
    return text == null ? null : Fixes.of(fault, text);
  }
}
