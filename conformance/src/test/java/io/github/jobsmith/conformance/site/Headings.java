package io.github.jobsmith.conformance.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The headings of a document with the ids that GitHub gives them, and the text below each. */
final class Headings extends AbstractVisitor {
  private final Map<Node, String> ids = new IdentityHashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final List<Page.Section> sections = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String id = "";
  private String heading = "";

  /** Reads a document. */
  static Headings of(Node document) {
    Headings headings = new Headings();
    document.accept(headings);
    headings.finish();
    return headings;
  }

  /** Returns the id of a heading. */
  String id(Node node) {
    return ids.getOrDefault(node, "");
  }

  /** Returns the text of the first heading. */
  String title() {
    return sections.stream()
        .map(Page.Section::heading)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  List<Page.Section> sections() {
    return List.copyOf(sections);
  }

  private void finish() {
    if (!heading.isEmpty() || !text.toString().isBlank()) {
      sections.add(new Page.Section(id, heading, text.toString().strip().replaceAll("\\s+", " ")));
    }
    text.setLength(0);
  }

  @Override
  public void visit(Heading node) {
    finish();
    visitChildren(node);
    heading = text.toString().strip();
    text.setLength(0);
    String plain =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    int count = used.merge(plain, 1, Integer::sum);
    id = count == 1 ? plain : plain + "-" + (count - 1);
    ids.put(node, id);
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(FencedCodeBlock node) {
    text.append(' ').append(node.getLiteral()).append(' ');
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    text.append(' ').append(node.getLiteral()).append(' ');
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof org.commonmark.node.Block && !(parent instanceof Heading)) {
      text.append(' ');
    }
  }
}
