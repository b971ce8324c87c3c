package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.SourcePlaces;

/** Writes nodes as JSON and records their places. For one document. */
final class YamlTranslation {
  /** For nodes that are not inserted by an alias. */
  static final int NO_USE = -1;

  private final YamlText text;
  private final JsonLimits limits;
  private final JsonWriter out = new JsonWriter();
  private final SourcePlaces.Builder places;
  private final YamlMembers members;
  private int values;

  YamlTranslation(YamlText text, JsonLimits limits) {
    this.text = text;
    this.limits = limits;
    this.places = new SourcePlaces.Builder(text.bytes());
    this.members = new YamlMembers(text, limits);
  }

  JsonDocument document(YamlNode root) {
    value(root, 0, NO_USE);
    SourcePlaces found = places.build();
    try {
      return JsonDocument.parse(out.toByteArray(), limits).withPlaces(found);
    } catch (JsonSyntaxException e) {
      // A string or the whole text is too long.
      throw e.movedTo(text.bytes(), found.start(e.offset()));
    }
  }

  /**
   * Writes a value.
   *
   * @param use offset of the outermost alias that inserted it, or {@link #NO_USE}
   */
  private void value(YamlNode written, int depth, int use) {
    YamlNode node = written.target();
    int from = use == NO_USE && node != written ? written.start() : use;
    if (depth > limits.maxDepth()) {
      throw YamlFaults.at(text, node.start(), Kind.LIMIT, YamlFaults.tooDeep(limits));
    }
    if (++values > limits.maxNodes() || out.size() > limits.maxBytes()) {
      throw YamlFaults.at(text, node.start(), Kind.LIMIT, YamlFaults.tooMany(limits));
    }
    places.add(out.size(), node.start(), node.end(), from, node.form());
    if (!node.applicationTag().isEmpty()) {
      places.tag(node.applicationTag());
    }
    if (node instanceof YamlNode.Scalar scalar) {
      new YamlScalar(scalar, text, limits).write(out);
    } else if (node instanceof YamlNode.Collection collection && collection.isMapping()) {
      out.startObject();
      for (YamlMembers.Member member : members.of(collection)) {
        member(member, depth + 1, from == NO_USE ? member.use() : from);
      }
      out.endObject();
    } else if (node instanceof YamlNode.Collection collection) {
      out.startArray();
      for (YamlNode item : collection.children()) {
        value(item, depth + 1, from);
      }
      out.endArray();
    }
  }

  private void member(YamlMembers.Member member, int depth, int use) {
    YamlNode key = member.key();
    places.add(out.size(), key.start(), key.end(), use, key.target().form());
    try {
      out.name(member.name());
    } catch (IllegalArgumentException e) {
      throw YamlFaults.loneSurrogate(text, member.key());
    }
    value(member.value(), depth, use);
  }
}
