package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The members of mappings, those of merge keys included: a mapping's own come first, and of two
 * mappings that are merged in the first counts.
 */
final class YamlMembers {
  private final JsonLimits limits;
  private int merged;

  /** A member; its name and its value may have been written in different mappings. */
  record Member(Node key, String name, Node value) {}

  YamlMembers(JsonLimits limits) {
    this.limits = limits;
  }

  List<Member> of(MappingNode mapping) {
    List<Member> members = new ArrayList<>();
    List<Node> sources = own(mapping, members);
    if (!sources.isEmpty()) {
      Set<String> names = new HashSet<>();
      members.forEach(member -> names.add(member.name()));
      for (Node source : sources) {
        merge(source, members, names, 0);
      }
    }
    return members;
  }

  /** Adds the members that a mapping writes itself; returns what its merge keys name. */
  private static List<Node> own(MappingNode mapping, List<Member> members) {
    List<Node> sources = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw YamlFaults.at(
            tuple.getKeyNode().getStartMark(), Kind.SYNTAX, "a key must be a scalar in JSON");
      }
      boolean plain = key.getScalarStyle() == ScalarStyle.PLAIN;
      if (plain && key.getValue().equals(YamlTree.MERGE)) {
        sources.add(tuple.getValueNode());
      } else {
        members.add(new Member(key, key.getValue(), tuple.getValueNode()));
      }
    }
    return sources;
  }

  private void merge(Node source, List<Member> members, Set<String> names, int depth) {
    if (source instanceof SequenceNode several) {
      several.getValue().forEach(each -> mergeOne(each, members, names, depth));
    } else {
      mergeOne(source, members, names, depth);
    }
  }

  private void mergeOne(Node source, List<Member> members, Set<String> names, int depth) {
    if (!(source instanceof MappingNode mapping)) {
      throw YamlFaults.at(
          source.getStartMark(), Kind.SYNTAX, "a merge key needs a mapping, or a list of mappings");
    }
    if (depth > limits.maxDepth()) {
      throw YamlFaults.at(source.getStartMark(), Kind.LIMIT, YamlTree.tooDeep(limits));
    }
    List<Member> found = new ArrayList<>();
    List<Node> further = own(mapping, found);
    merged += found.size() + 1;
    if (merged > limits.maxNodes()) {
      throw YamlFaults.at(source.getStartMark(), Kind.LIMIT, YamlTree.tooMany(limits));
    }
    for (Member member : found) {
      if (names.add(member.name())) {
        members.add(member);
      }
    }
    further.forEach(each -> merge(each, members, names, depth + 1));
  }
}
