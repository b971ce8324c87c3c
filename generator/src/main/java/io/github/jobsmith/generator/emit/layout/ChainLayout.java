package io.github.jobsmith.generator.emit.layout;

import io.github.jobsmith.generator.emit.layout.LineBreaker.Fill;
import io.github.jobsmith.generator.emit.layout.LineBreaker.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Lays out names, calls, and chains of calls. A type and its static member stay together. */
final class ChainLayout {
  private static final Set<String> PREFIXES = Set.of("stream", "parallelStream", "toBuilder");
  private static final int SMALL = 4;

  private final Tokens tokens;
  private final LineBreaker out;
  private final ExpressionLayout expressions;

  ChainLayout(Tokens tokens, LineBreaker out, ExpressionLayout expressions) {
    this.tokens = tokens;
    this.out = out;
    this.expressions = expressions;
  }

  /** A part of a chain: a name with its arguments, or the expression that begins the chain. */
  private record Link(int from, int to, boolean call) {}

  void chain(int from, int to) {
    int reference = tokens.find("::", from, to);
    if (reference >= 0) {
      out.open(4);
      chain(from, reference);
      out.gap(Fill.ALL, "");
      out.text("::" + tokens.get(reference + 1));
      out.close();
      return;
    }
    List<Link> links = links(from, to);
    boolean primary = !tokens.isName(from) || tokens.is(from, "new");
    if (primary && links.size() == 1) {
      primary(links.get(0));
      return;
    }
    Set<Integer> prefixes = prefixes(links, primary);
    if (primary) {
      out.open(4);
      primary(links.get(0));
      out.gap(Fill.ALL, "");
    }
    if (prefixes.isEmpty()) {
      regular(links, primary);
    } else {
      prefixed(links, primary, prefixes);
    }
    if (primary) {
      out.close();
    }
  }

  private List<Link> links(int from, int to) {
    List<Link> links = new ArrayList<>();
    int start = from;
    int named = tokens.is(from, "new") ? Math.max(from, tokens.find("(", from, to)) : from;
    for (int dot : tokens.all(".", named, to)) {
      links.add(link(start, dot));
      start = dot + 1;
    }
    links.add(link(start, to));
    return links;
  }

  private Link link(int from, int to) {
    return new Link(from, to, tokens.isName(from) && tokens.is(from + 1, "("));
  }

  /** Returns the groups of links that stay together, by their last link. */
  private Set<Integer> prefixes(List<Link> links, boolean primary) {
    Set<Integer> prefixes = new TreeSet<>();
    int type = primary ? -1 : typeEnd(links);
    if (type >= 0) {
      prefixes.add(type);
    }
    int calls = 0;
    int first = -1;
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).call()) {
        calls += i > 0 ? 1 : 0;
        first = first < 0 ? i : first;
      }
    }
    int shift = primary ? 1 : 0;
    if (calls == 1 && first - shift > 0) {
      prefixes.add(first);
    }
    if (prefixes.isEmpty() && (tokens.is(links.get(0).from(), "this"))) {
      prefixes.add(1);
    }
    for (int i = shift; i < links.size(); i++) {
      if (isStream(links.get(i))) {
        prefixes.add(i);
      }
    }
    return prefixes;
  }

  private boolean isStream(Link link) {
    return link.call() && PREFIXES.contains(tokens.get(link.from()));
  }

  /** Returns the end of a type name with one static member, or -1. */
  private int typeEnd(List<Link> links) {
    int end = -1;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String name = tokens.get(link.from());
      if (!link.call() && isType(name)) {
        end = i;
      } else if (end >= 0) {
        return i;
      } else if (link.call() || !name.equals(name.toUpperCase(Locale.ROOT))) {
        return -1;
      }
      if (link.to() - link.from() > 1) {
        return end;
      }
    }
    return end;
  }

  /** Whether a name is that of a type, and not of a constant. */
  private static boolean isType(String name) {
    boolean capital = name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    return capital && (name.length() == 1 || hasSmallLetter(name));
  }

  private static boolean hasSmallLetter(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }

  /** Breaks before each dot, but not after a very short first name. */
  private void regular(List<Link> links, boolean primary) {
    boolean trailing = links.size() > 1;
    if (!primary) {
      out.open(4);
    }
    int length = primary ? SMALL : 0;
    for (int i = primary ? 1 : 0; i < links.size(); i++) {
      if (i > 0) {
        if (length > SMALL) {
          out.gap(Fill.ALL, "");
        }
        out.text(".");
        length++;
      }
      link(links.get(i), new Mark(), trailing ? 4 : 0);
      if (length <= SMALL) {
        length += expressions.text(links.get(0).from(), links.get(i).to()).length();
      }
    }
    if (!primary) {
      out.close();
    }
  }

  private void prefixed(List<Link> links, boolean primary, Set<Integer> prefixes) {
    int last = ((TreeSet<Integer>) prefixes).last();
    boolean trailing = last < links.size() - 1;
    Fill prefixFill = links.stream().anyMatch(this::isStream) ? Fill.ALL : Fill.EACH;
    out.open(4);
    prefixes.forEach(prefix -> out.open(0));
    Mark mark = new Mark();
    int open = prefixes.size();
    for (int i = primary ? 1 : 0; i < links.size(); i++) {
      if (i > 0) {
        if (i > 1 || !primary) {
          out.gap(open > 0 ? prefixFill : Fill.ALL, "", mark);
        }
        out.text(".");
      }
      Link link = links.get(i);
      name(link);
      if (prefixes.contains(i)) {
        out.close();
        open--;
      }
      rest(link, mark, trailing ? 4 : 0);
    }
    out.close();
  }

  private void link(Link link, Mark mark, int indent) {
    name(link);
    rest(link, mark, indent);
  }

  private void name(Link link) {
    out.text(tokens.get(link.from()));
  }

  /** Lays out arguments and indices, or a step. */
  private void rest(Link link, Mark mark, int indent) {
    int at = link.from() + 1;
    if (link.call()) {
      out.open(mark, 4, indent);
      call(at);
      out.close();
      at = tokens.after(at);
    }
    while (at < link.to()) {
      if (tokens.is(at, "[")) {
        index(at);
      } else {
        out.text(tokens.get(at));
      }
      at = tokens.after(at);
    }
  }

  private void call(int open) {
    out.text("(");
    expressions.arguments(open + 1, tokens.after(open) - 1);
    out.text(")");
  }

  private void index(int open) {
    out.text("[");
    expressions.expression(open + 1, tokens.after(open) - 1);
    out.text("]");
  }

  /** Lays out a new object, a literal, or an expression in parentheses. */
  private void primary(Link link) {
    int from = link.from();
    if (tokens.is(from, "new")) {
      int open = tokens.find("(", from, link.to());
      if (open < 0) {
        array(from, link.to());
        return;
      }
      out.open(0);
      expressions.words(from, open);
      out.open(4);
      call(open);
      out.close();
      out.close();
    } else if (tokens.is(from, "(")) {
      out.text("(");
      expressions.expression(from + 1, tokens.after(from) - 1);
      out.text(")");
    } else {
      expressions.words(from, link.to());
    }
  }

  private void array(int from, int to) {
    int open = tokens.find("{", from, to);
    if (open < 0) {
      expressions.words(from, to);
      return;
    }
    out.open(0);
    out.open(2);
    out.text(expressions.text(from, open) + " {");
    expressions.arguments(open + 1, to - 1);
    out.close();
    out.gap(Fill.ALL, "");
    out.text("}");
    out.close();
  }
}
