package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the member that distinguishes objects: its strings are different in each alternative. */
final class Tags {
  private static final int MAX_LABELS = 500;

  private Tags() {}

  /** Returns the member and its constants by alternative; empty when there is no such member. */
  static Map<String, Map<String, Branch>> of(List<Branch> branches) {
    if (branches.get(0).node().shape() instanceof Shape.ObjectShape first) {
      for (Shape.Member member : first.members()) {
        Map<String, Branch> labels = labels(member.name(), branches);
        if (labels != null && labels.size() <= MAX_LABELS) {
          return Map.of(member.name(), labels);
        }
      }
    }
    return Map.of();
  }

  private static @Nullable Map<String, Branch> labels(String member, List<Branch> branches) {
    Map<String, Branch> labels = new LinkedHashMap<>();
    for (Branch branch : branches) {
      Shape.EnumShape values = values(member, branch);
      if (values == null || branch.when().size() != 1) {
        return null;
      }
      for (Literal value : values.values()) {
        if (labels.put(((Literal.Str) value).value(), branch) != null) {
          return null;
        }
      }
    }
    return labels;
  }

  /** Returns the strings of a required member, or null. */
  private static Shape.@Nullable EnumShape values(String name, Branch branch) {
    if (branch.node().shape() instanceof Shape.ObjectShape object) {
      for (Shape.Member member : object.members()) {
        if (member.name().equals(name) && member.required()) {
          return member.node().shape() instanceof Shape.EnumShape values && values.isText()
              ? values
              : null;
        }
      }
    }
    return null;
  }
}
