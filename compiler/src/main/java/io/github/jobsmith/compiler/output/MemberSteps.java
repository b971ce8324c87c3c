package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.interpreter.KeywordChecks;
import io.github.jobsmith.compiler.output.SchemaPlan.Step;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of keywords that apply schemas to members or their names. */
final class MemberSteps {
  private record Patterned(String source, TextPattern pattern, SchemaPlan plan) {}

  /** Visits members until the visitor stops it. */
  private interface Visitor {
    void member(int member, int position, String name);
  }

  private final LinkedSchema schema;
  private final SchemaParts parts;
  private final Function<LinkedSchema, SchemaPlan> plans;
  private final List<Patterned> patterned = new ArrayList<>();

  MemberSteps(
      LinkedSchema schema,
      SchemaParts parts,
      KeywordChecks checks,
      Function<LinkedSchema, SchemaPlan> plans) {
    this.schema = schema;
    this.parts = parts;
    this.plans = plans;
    for (PartApplicator.PatternMember member : parts.patterned()) {
      LinkedSchema value =
          Objects.requireNonNull(
              Objects.requireNonNull(schema.get("patternProperties")).named().get(member.source()));
      patterned.add(
          new Patterned(member.source(), checks.namePattern(member.plan()), plans.apply(value)));
    }
  }

  Step properties(LinkedKeyword keyword) {
    Map<String, SchemaPlan> named = new HashMap<>();
    keyword.named().forEach((name, value) -> named.put(name, plans.apply(value)));
    return frame -> {
      Keyword properties = frame.keyword("properties");
      List<String> names = new ArrayList<>();
      visit(
          frame,
          (member, position, name) -> {
            SchemaPlan plan = named.get(name);
            if (plan != null) {
              properties.require(plan, member, name);
              frame.evaluated(position);
              names.add(name);
            }
          });
      end(properties, names);
    };
  }

  Step patternProperties() {
    return frame -> {
      Keyword patterns = frame.keyword("patternProperties");
      List<String> names = new ArrayList<>();
      visit(
          frame,
          (member, position, name) -> {
            boolean any = false;
            for (Patterned each : patterned) {
              if (each.pattern().matchesName(frame.document(), member)) {
                patterns.require(each.plan(), member, each.source());
                any = true;
              }
            }
            if (any) {
              frame.evaluated(position);
              names.add(name);
            }
          });
      end(patterns, names);
    };
  }

  Step additionalProperties(LinkedKeyword keyword) {
    LinkedKeyword properties = schema.get("properties");
    Set<String> named = properties == null ? Set.of() : properties.named().keySet();
    return rest(
        keyword,
        (frame, member, position) ->
            named.contains(frame.document().name(member))
                || patterned.stream()
                    .anyMatch(each -> each.pattern().matchesName(frame.document(), member)));
  }

  Step unevaluatedProperties(LinkedKeyword keyword) {
    return rest(keyword, (frame, member, position) -> frame.isEvaluated(position));
  }

  private interface Covered {
    boolean test(Frame frame, int member, int position);
  }

  private Step rest(LinkedKeyword keyword, Covered covered) {
    SchemaPlan plan = plans.apply(keyword.schema());
    Constraint closed = isFalse(keyword) ? parts.constraint(keyword.name()) : null;
    return frame -> {
      Keyword rest = frame.keyword(keyword.name());
      List<String> names = new ArrayList<>();
      visit(
          frame,
          (member, position, name) -> {
            if (covered.test(frame, member, position)) {
              return;
            }
            if (closed == null) {
              rest.require(plan, member, null);
            } else {
              rest.refuse(plan, member, (doc, at, findings) -> findings.failName(at, closed));
            }
            frame.evaluated(position);
            names.add(name);
          });
      end(rest, names);
    };
  }

  static boolean isFalse(LinkedKeyword keyword) {
    return keyword.value() instanceof JsonTree.Bool flag && !flag.value();
  }

  /**
   * {@code propertyNames}.
   *
   * @param plan for names
   */
  Step names(SchemaPlan plan) {
    @Nullable Constraint rule = parts.rule("propertyNames");
    return frame -> {
      Keyword names = frame.keyword("propertyNames");
      visit(
          frame,
          (member, position, name) -> {
            if (names.apply(plan, member, null).valid()) {
              return;
            }
            if (rule == null) {
              names.fail();
            } else {
              names.check((document, node, findings) -> findings.failName(member, rule));
            }
          });
      names.end();
    };
  }

  /** Visits the members of an object; other values have none. */
  private static void visit(Frame frame, Visitor visitor) {
    if (!frame.isObject()) {
      return;
    }
    JsonDocument document = frame.document();
    int end = document.next(frame.node());
    int position = 0;
    for (int member = frame.node() + 1; member < end; member = document.next(member)) {
      frame.run().step();
      visitor.member(member, position++, document.name(member));
    }
  }

  private static void end(Keyword keyword, List<String> names) {
    if (!names.isEmpty()) {
      keyword.annotate(out -> write(names, out));
    }
    keyword.end();
  }

  private static void write(List<String> names, JsonWriter out) {
    out.startArray();
    names.forEach(out::string);
    out.endArray();
  }
}
