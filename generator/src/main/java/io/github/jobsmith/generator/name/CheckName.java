package io.github.jobsmith.generator.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels on the path from a class's own node to a node in it, from which its name is made.
 *
 * @param branch the first label if it is that of a branch, whose members often have the names of
 *     those of other branches; else empty
 * @param labels the labels in camel case; of a long path only the last ones
 */
record CheckName(String branch, List<String> labels) {
  static final CheckName OWN = new CheckName("", List.of());

  /** The maximum length of a name, so that a method can have a prefix and a constant a suffix. */
  private static final int MAX = 32;

  private static final int MAX_LABELS = 8;

  /** Labels that say little about a node. */
  private static final Set<String> WEAK =
      Set.of(
          "Item", "Object", "Array", "String", "Then", "Else", "If", "Value", "Number", "Boolean",
          "Null");

  /** Returns the name of a node below this one. */
  CheckName below(Edge edge) {
    String label = Words.pascal(edge.label());
    if (edge.complete()) {
      return new CheckName(label, List.of(label));
    }
    List<String> path = new ArrayList<>(labels);
    int last = path.size() - 1;
    if (last >= 0 && edge.kind() == Edge.Kind.CHILD && path.get(last).equals("With" + label)) {
      path.set(last, label);
    } else if (!label.isEmpty()) {
      path.add(label);
    }
    boolean first = labels.isEmpty() && edge.kind() == Edge.Kind.BRANCH;
    return new CheckName(
        first ? label : branch,
        List.copyOf(path.subList(Math.max(0, path.size() - MAX_LABELS), path.size())));
  }

  /** The names in lower camel case, the best first; later ones are for conflicts. */
  List<String> wishes() {
    String full = String.join("", labels);
    if (labels.size() < MAX_LABELS && full.length() <= MAX) {
      return List.of(Words.decapitalize(full));
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> ends = ends();
    if (!branch.isEmpty()) {
      ends.forEach(
          end -> names.add(ShortNames.first(branch, MAX - Math.min(end.length(), 20)) + end));
    }
    String start = labels.get(0);
    boolean isWeak = WEAK.contains(labels.get(labels.size() - 1));
    (isWeak ? ends : List.<String>of()).forEach(end -> names.add(start + end));
    names.addAll(ends);
    ends.forEach(end -> names.add(start + end));
    names.removeIf(name -> name.length() > MAX);
    if (names.isEmpty()) {
      names.add(ShortNames.first(labels.get(labels.size() - 1), MAX));
    }
    return names.stream().map(Words::decapitalize).toList();
  }

  /**
   * The ends of the path that are short enough, the longest first; those with a weak start last.
   */
  private List<String> ends() {
    List<String> strong = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    for (int from = 1; from < labels.size(); from++) {
      String end = String.join("", labels.subList(from, labels.size()));
      if (end.length() <= MAX) {
        (WEAK.contains(labels.get(from)) ? weak : strong).add(end);
      }
    }
    strong.addAll(weak);
    return strong;
  }
}
