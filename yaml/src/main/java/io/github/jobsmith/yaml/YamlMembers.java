package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of mappings, including those of merge keys: a mapping's own members take precedence,
 * and of several merged mappings, the first one.
 */
final class YamlMembers {
  /** A key that includes the members of another mapping, if it is not quoted. */
  private static final String MERGE = "<<";

  private final YamlText text;
  private final JsonLimits limits;
  private int merged;

  /**
   * A member; its name and its value may have been written in different mappings.
   *
   * @param use offset of the alias by which a merge key inserted it, or {@link
   *     YamlTranslation#NO_USE}
   */
  record Member(YamlNode key, String name, YamlNode value, int use) {}

  YamlMembers(YamlText text, JsonLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  List<Member> of(YamlNode.Collection mapping) {
    List<Member> members = new ArrayList<>();
    List<YamlNode> sources = own(mapping, members, YamlTranslation.NO_USE);
    if (!sources.isEmpty()) {
      Set<String> names = new HashSet<>();
      members.forEach(member -> names.add(member.name()));
      for (YamlNode source : sources) {
        merge(source, members, names, 0, YamlTranslation.NO_USE);
      }
    }
    return members;
  }

  /** Adds the members that a mapping contains itself; returns the values of its merge keys. */
  private List<YamlNode> own(YamlNode.Collection mapping, List<Member> members, int use) {
    List<YamlNode> sources = new ArrayList<>();
    List<YamlNode> children = mapping.children();
    for (int i = 0; i + 1 < children.size(); i += 2) {
      YamlNode written = children.get(i);
      if (!(written.target() instanceof YamlNode.Scalar key)) {
        throw noScalar(written);
      }
      if (key.plain() && key.text().equals(MERGE)) {
        sources.add(children.get(i + 1));
      } else {
        members.add(new Member(written, YamlScalar.name(key), children.get(i + 1), use));
      }
    }
    return sources;
  }

  private JsonSyntaxException noScalar(YamlNode key) {
    int template = YamlTemplates.at(text.bytes(), key.start());
    return template < 0
        ? YamlFaults.at(text, key.start(), Kind.SYNTAX, MessageKey.YAML_KEY)
        : YamlFaults.at(text, template, Kind.SYNTAX, YamlTemplates.MESSAGE);
  }

  private void merge(
      YamlNode written, List<Member> members, Set<String> names, int depth, int use) {
    YamlNode source = written.target();
    int from = use(written, use);
    if (source instanceof YamlNode.Collection several && !several.isMapping()) {
      for (YamlNode each : several.children()) {
        mergeOne(each.target(), members, names, depth, use(each, from));
      }
    } else {
      mergeOne(source, members, names, depth, from);
    }
  }

  private static int use(YamlNode written, int use) {
    boolean here = use == YamlTranslation.NO_USE && written instanceof YamlNode.Alias;
    return here ? written.start() : use;
  }

  private void mergeOne(
      YamlNode source, List<Member> members, Set<String> names, int depth, int use) {
    if (!(source instanceof YamlNode.Collection mapping) || !mapping.isMapping()) {
      throw YamlFaults.at(text, source.start(), Kind.SYNTAX, MessageKey.YAML_MERGE);
    }
    if (depth > limits.maxDepth()) {
      throw YamlFaults.at(text, source.start(), Kind.LIMIT, YamlFaults.tooDeep(limits));
    }
    List<Member> found = new ArrayList<>();
    List<YamlNode> further = own(mapping, found, use);
    merged += found.size() + 1;
    if (merged > limits.maxNodes()) {
      throw YamlFaults.at(text, source.start(), Kind.LIMIT, YamlFaults.tooMany(limits));
    }
    for (Member member : found) {
      if (names.add(member.name())) {
        members.add(member);
      }
    }
    for (YamlNode each : further) {
      merge(each, members, names, depth + 1, use);
    }
  }
}
