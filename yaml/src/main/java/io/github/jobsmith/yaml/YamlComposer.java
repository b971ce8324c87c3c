package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.text.MessageKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the nodes of a text from the events of the parser, without recursion. Unlike the parser
 * library's own composer, it records the places of aliases, and enforces limits while building. For
 * one text.
 */
final class YamlComposer {
  private static final ScalarResolver CORE = new CoreScalarResolver(false);

  private final YamlText text;
  private final JsonLimits limits;
  private final Deque<YamlNode.Collection> open = new ArrayDeque<>();
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private @Nullable YamlNode root;
  private int documentStart;
  private int nodes;
  private final UnaryOperator<String> values;

  YamlComposer(YamlText text, JsonLimits limits) {
    this(text, limits, value -> value);
  }

  /**
   * Creates a composer.
   *
   * @param values what scalars become; they are resolved as they are written
   */
  YamlComposer(YamlText text, JsonLimits limits, UnaryOperator<String> values) {
    this.text = text;
    this.limits = limits;
    this.values = values;
  }

  /**
   * Returns the root of the document; null if there is none. Empty documents are ignored if there
   * is another one.
   */
  @Nullable YamlNode compose() {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(limits.maxBytes()).build();
    int at = text.offset(0);
    try {
      // Parse does the same, but its package is not exported by the library's module.
      Iterator<Event> events =
          new ParserImpl(settings, new StreamReader(settings, text.characters()));
      while (events.hasNext()) {
        Event event = events.next();
        at = text.offset(event.getStartMark());
        accept(event, at, text.offset(event.getEndMark()));
      }
    } catch (JsonSyntaxException e) {
      throw e;
    } catch (YamlEngineException e) {
      throw YamlProblems.fault(e, text, open.peek());
    } catch (IllegalArgumentException e) {
      // The library does not check the code points of escapes.
      throw YamlFaults.at(text, at, Kind.SYNTAX, MessageKey.YAML_HIGH_ESCAPE);
    }
    return root;
  }

  private void accept(Event event, int start, int end) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        documentStart = start;
        anchors.clear();
      }
      case MappingStart, SequenceStart -> {
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        String tag = ((CollectionStartEvent) event).getTag().orElse("!");
        YamlNode.Collection collection = new YamlNode.Collection(mapping, tagged(tag), tag, start);
        if (open.size() >= limits.maxDepth()) {
          throw YamlFaults.at(text, start, Kind.LIMIT, YamlFaults.tooDeep(limits));
        }
        add((NodeEvent) event, collection);
        open.push(collection);
      }
      case MappingEnd, SequenceEnd -> open.pop().close(trimmed(end));
      case Scalar -> add((NodeEvent) event, scalar((ScalarEvent) event, start, end));
      case Alias -> alias((AliasEvent) event, start, end);
      default -> {}
    }
  }

  /** The end of a collection is known only when the next token begins. */
  private int trimmed(int place) {
    int end = place;
    while (end > 0 && text.bytes()[end - 1] <= ' ' && text.bytes()[end - 1] >= 0) {
      end--;
    }
    return Math.max(end, open.isEmpty() ? 0 : open.peek().start());
  }

  private YamlNode scalar(ScalarEvent event, int start, int end) {
    String value = event.getValue();
    String tag = event.getTag().orElse("!");
    return new YamlNode.Scalar(
        values.apply(value),
        event.isPlain(),
        tag.equals("!")
            ? CORE.resolve(value, event.getImplicit().canOmitTagInPlainScalar())
            : new Tag(tag),
        form(event),
        start,
        end);
  }

  /** A tag says how a scalar is read, so its form does not matter. */
  private static Form form(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      return tagged(event.getTag().get());
    }
    boolean block = event.isLiteral() || event.isFolded();
    if (block && event.getValue().endsWith("\n")) {
      return Form.BLOCK;
    }
    return event.isPlain() ? Form.PLAIN : Form.OTHER;
  }

  private static Form tagged(String tag) {
    return tag.equals("!") || tag.startsWith(Tag.PREFIX) ? Form.OTHER : Form.TAGGED;
  }

  private void alias(AliasEvent event, int start, int end) {
    YamlNode target = anchors.get(event.getAlias().getValue());
    if (target == null) {
      throw YamlFaults.at(text, start, Kind.SYNTAX, MessageKey.YAML_UNKNOWN_ANCHOR);
    }
    if (target instanceof YamlNode.Collection collection && collection.isOpen()) {
      throw YamlFaults.at(text, start, Kind.SYNTAX, MessageKey.YAML_ENDLESS);
    }
    attach(new YamlNode.Alias(target, start, end));
  }

  private void add(NodeEvent event, YamlNode node) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
    attach(node);
  }

  private void attach(YamlNode node) {
    // A name is a scalar, too.
    if (++nodes / 2 > limits.maxNodes()) {
      throw YamlFaults.at(text, node.start(), Kind.LIMIT, YamlFaults.tooMany(limits));
    }
    YamlNode.Collection parent = open.peek();
    if (parent != null) {
      parent.children().add(node);
    } else if (root == null || isAbsent(root)) {
      root = root != null && isAbsent(node) ? root : node;
    } else if (!isAbsent(node)) {
      throw YamlFaults.at(text, documentStart, Kind.SYNTAX, MessageKey.YAML_SECOND_DOCUMENT);
    }
  }

  private static boolean isAbsent(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.start() == scalar.end();
  }
}
