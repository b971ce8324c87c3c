package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes nodes as JSON and keeps their places. For one document. */
final class YamlTranslation {
  private final JsonLimits limits;
  private final JsonWriter out = new JsonWriter();
  private final SourcePlaces.Builder places = new SourcePlaces.Builder();
  private final YamlMembers members;
  private int values;

  YamlTranslation(JsonLimits limits) {
    this.limits = limits;
    this.members = new YamlMembers(limits);
  }

  JsonDocument document(Node root) {
    value(root, 0);
    SourcePlaces found = places.build();
    try {
      return JsonDocument.parse(out.toByteArray(), limits).withPlaces(found);
    } catch (JsonSyntaxException e) {
      // A string or the whole is too long.
      Position position = found.position(e.offset());
      throw JsonSyntaxException.of(
          e.kind(), String.valueOf(e.getMessage()), position.line(), position.column());
    }
  }

  private void value(Node node, int depth) {
    if (depth > limits.maxDepth()) {
      // An alias within what it refers to never ends.
      throw YamlFaults.at(node.getStartMark(), Kind.LIMIT, YamlTree.tooDeep(limits));
    }
    if (++values > limits.maxNodes() || out.size() > limits.maxBytes()) {
      throw YamlFaults.at(node.getStartMark(), Kind.LIMIT, YamlTree.tooMany(limits));
    }
    places.add(out.size(), YamlFaults.position(node.getStartMark()));
    if (node instanceof ScalarNode scalar) {
      new YamlScalar(scalar, limits).write(out);
    } else if (node instanceof SequenceNode sequence) {
      out.startArray();
      sequence.getValue().forEach(item -> value(item, depth + 1));
      out.endArray();
    } else if (node instanceof MappingNode mapping) {
      out.startObject();
      members.of(mapping).forEach(member -> member(member, depth + 1));
      out.endObject();
    }
  }

  private void member(YamlMembers.Member member, int depth) {
    places.add(out.size(), YamlFaults.position(member.key().getStartMark()));
    try {
      out.name(member.name());
    } catch (IllegalArgumentException e) {
      throw YamlScalar.loneSurrogate(member.key());
    }
    value(member.value(), depth);
  }
}
