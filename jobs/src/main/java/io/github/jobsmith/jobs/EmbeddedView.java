package io.github.jobsmith.jobs;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows the requests in a file of another tool as the service reads them: with the names of the
 * service model, and what the tool computes as unknown. For one document.
 */
final class EmbeddedView {
  /** Begins a name that no schema has. */
  private static final String NO_NAME = " ";

  private final JsonDocument document;
  private final EmbeddedForm form;
  private final boolean isSubstituted;
  private final EmbeddedNames names;
  private final DocumentView view;

  /**
   * Creates a view.
   *
   * @param isSubstituted whether every <code>${…}</code> in the document is replaced
   */
  EmbeddedView(JsonDocument document, EmbeddedForm form, boolean isSubstituted) {
    this.document = document;
    this.form = form;
    this.isSubstituted = isSubstituted;
    this.names = form.names();
    this.view = DocumentView.of(document).spelling(names::fromRequest, names::toRequestOrSame);
  }

  /** Translates a request. */
  void add(int request) {
    int end = document.next(request);
    int keysEnd = request;
    String field = "";
    for (int node = request; node < end; ) {
      boolean named = node != request && document.isMember(node) && node >= keysEnd;
      if (named) {
        field = rename(node);
      }
      EmbeddedForm.Knowledge known =
          node == request ? EmbeddedForm.Knowledge.KNOWN : knowledge(node);
      if (known == EmbeddedForm.Knowledge.KNOWN
          && form.convertsScalars()
          && isConverted(node, field)) {
        known = EmbeddedForm.Knowledge.UNKNOWN;
      }
      switch (known) {
        case UNKNOWN -> view.unknown(node);
        case UNCERTAIN -> view.uncertain(node);
        case KNOWN -> {}
      }
      boolean skipped = known != EmbeddedForm.Knowledge.KNOWN;
      if (!skipped && named && field.equals("documentParameters")) {
        // The names in it are those of the parameters of a job template.
        keysEnd = document.next(node);
      }
      node = skipped ? document.next(node) : node + 1;
    }
  }

  private EmbeddedForm.Knowledge knowledge(int node) {
    if (isSubstituted && document.isMember(node) && document.name(node).contains("${")) {
      return EmbeddedForm.Knowledge.UNCERTAIN;
    }
    boolean computed =
        EmbeddedText.isComputed(document, node)
            || isSubstituted && document.isString(node) && document.string(node).contains("${");
    return computed ? EmbeddedForm.Knowledge.UNKNOWN : form.of(document, node);
  }

  JsonDocument build() {
    return view.build();
  }

  /** Supplies the document, which is built when all requests have been added. */
  Supplier<JsonDocument> once() {
    return new Supplier<>() {
      private @Nullable JsonDocument known;

      @Override
      public JsonDocument get() {
        JsonDocument built = known;
        if (built == null) {
          built = build();
          known = built;
        }
        return built;
      }
    };
  }

  /** Returns the name in the request; empty if there is none. */
  private String rename(int member) {
    String written = document.name(member);
    String name = form.name(written);
    String request = names.toRequest(name);
    if (request == null && form.acceptsRequestNames() && names.isOfRequest(name)) {
      request = name;
    }
    if (request != null) {
      view.rename(member, request);
      return request;
    }
    if (names.isOfRequest(written)) {
      view.rename(member, NO_NAME + written);
    }
    return "";
  }

  private boolean isConverted(int node, String field) {
    if (names.isNumber(field)) {
      return document.isString(node)
          && document.string(node).matches("-?[0-9]{1,18}([.][0-9]{1,9})?");
    }
    return !field.isEmpty() && (document.isNumber(node) || document.isBoolean(node));
  }
}
