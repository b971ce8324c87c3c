package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.MemberTypes;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.JsonText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.PatternWords;
import io.github.jobsmith.generator.name.ShortNames;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.json.ValueSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a class. Equal constants are merged, and named after the first node that uses
 * them. The initializers of a class form one method of at most 64 KB, so further constants are
 * moved to nested classes.
 */
public final class ClassConstants {
  /** The maximum estimated number of bytes of code to initialize the constants of one class. */
  private static final int MAX_INITIALIZERS = 40_000;

  private record Key(TypeName type, Object content) {
    Key(Class<?> type, Object content) {
      this(TypeName.get(type), content);
    }
  }

  private final ClassBuilder in;
  private final NameScope names = new NameScope();
  private final Map<Key, String> known = new HashMap<>();
  private final LongLists lists;
  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private final KeywordsConstant place;

  /** The names of constants to which the initializers of others refer. */
  private final Set<String> used = new HashSet<>();

  private List<FieldSpec> fresh = new ArrayList<>();
  private int size;

  ClassConstants(ClassBuilder in, NameScope methodNames) {
    this.in = in;
    this.lists = new LongLists(methodNames);
    this.place = new KeywordsConstant(in.pointer(), names);
  }

  /** Returns the fields that were added since the last call. */
  List<FieldSpec> takeNew() {
    List<FieldSpec> taken = fresh;
    fresh = new ArrayList<>();
    return taken;
  }

  /** Returns all fields in an order in which no initializer refers to a later one. */
  List<FieldSpec> ordered(List<FieldSpec> fields) {
    List<FieldSpec> ordered = new ArrayList<>(place.fields());
    fields.stream().filter(field -> used.contains(field.name())).forEach(ordered::add);
    fields.stream().filter(field -> !used.contains(field.name())).forEach(ordered::add);
    return ordered;
  }

  /** Returns a name for a constant that is created elsewhere. */
  String newName(String wish) {
    return names.take(wish, "CONSTANT");
  }

  /** The methods with values that are too long for an initializer. */
  List<MethodSpec> methods() {
    return lists.methods();
  }

  /** The nested classes with constants that do not fit into the class. */
  List<TypeSpec> types() {
    return Stream.concat(holders.stream().map(TypeSpec.Builder::build), lists.types().stream())
        .toList();
  }

  public String constraint(SchemaNode at, Constraint spec) {
    Key key = new Key(Constraint.class, spec);
    String name = known.get(key);
    if (name != null) {
      return name;
    }
    Chain chain = ConstraintCode.of(spec, new Known(spec, in.nameOf(at) + " allowed"));
    String base = in.nameOf(at);
    String rule = spec.rule().id();
    boolean speaking =
        !spec.rule().isGeneric()
            && (ConstraintCode.isApplicator(spec) || base.equals(Words.camel(rule)));
    List<String> wishes = new ArrayList<>();
    if (speaking) {
      wishes.addAll(ShortNames.constants("", Words.constant(rule)));
    }
    String suffix = ConstraintCode.suffix(spec);
    wishes.addAll(wishes(at, suffix));
    for (String sense : ConstraintCode.senses(spec)) {
      wishes.addAll(wishes(at, suffix + "_" + sense));
    }
    if (!spec.rule().isGeneric()) {
      wishes.addAll(ShortNames.constants("", Words.constant(rule)));
    }
    return add(key, wishes, chain, null);
  }

  /** What the initializer of a constraint can refer to. */
  private final class Known implements ConstraintCode.Constants {
    private final Constraint spec;
    private final String listName;

    Known(Constraint spec, String listName) {
      this.spec = spec;
      this.listName = listName;
    }

    @Override
    public CodeBlock rule() {
      return in.program().ruleOf(spec);
    }

    @Override
    public CodeBlock strings(List<String> strings) {
      return lists.arguments(listName, strings);
    }

    @Override
    public @Nullable String members(List<String> names) {
      return known(new Key(MemberNames.class, names));
    }

    @Override
    public @Nullable String set(List<String> strings) {
      return known(new Key(StringSet.class, strings));
    }

    private @Nullable String known(Key key) {
      String name = known.get(key);
      if (name != null) {
        used.add(name);
      }
      return name;
    }

    @Override
    public @Nullable String keywords(String location) {
      return place.keywords(location);
    }

    @Override
    public String location() {
      return place.location();
    }
  }

  /**
   * Returns a constant with the constraints of {@code type} of some members of an object, of which
   * each has the same; null if the members have no constant or are elsewhere.
   *
   * @param one the constraint of one of them
   * @param properties the location of the members
   */
  public @Nullable String memberTypes(
      SchemaNode at, Constraint one, String properties, List<String> members) {
    String keywords = place.keywords(properties);
    String names = known.get(new Key(MemberNames.class, members));
    if (keywords == null || names == null) {
      return null;
    }
    in.program().ruleOf(one);
    used.add(names);
    List<String> types = ((Expectation.Types) one.expectation()).names();
    String pointer = properties.substring(place.location().length());
    Chain chain =
        Chain.of(
            "$N.types($L, $L, $L)",
            keywords,
            JavaText.string(pointer),
            names,
            JavaText.pieces(types));
    String suffix = Words.constant(String.join(" or ", types)) + "_TYPES";
    return add(new Key(MemberTypes.class, chain.toString()), at, suffix, chain, null);
  }

  public String memberNames(SchemaNode at, String suffix, List<String> members) {
    Chain chain = list(MemberNames.class, in.nameOf(at) + " names", members);
    return add(new Key(MemberNames.class, List.copyOf(members)), at, suffix, chain, null);
  }

  private Chain list(Class<?> type, String name, List<String> strings) {
    return Chain.of("$L", JavaText.list(type, strings, all -> lists.arguments(name, all)));
  }

  public String memberName(SchemaNode at, String member) {
    Key key = new Key(MemberName.class, member);
    Chain chain = Chain.of("$T.of($L)", MemberName.class, JavaText.string(member));
    String name = ShortNames.member(Words.constant(member));
    if (name.isEmpty()) {
      name = "NAME";
    }
    return add(key, List.of(name, name + "_MEMBER"), chain, null);
  }

  public String stringSet(SchemaNode at, List<String> strings) {
    Key key = new Key(StringSet.class, List.copyOf(strings));
    Chain chain = list(StringSet.class, in.nameOf(at) + " values", strings);
    String only = strings.size() == 1 ? Words.constant(strings.get(0)) : "";
    boolean speaks = !only.isEmpty() && Character.isJavaIdentifierStart(only.charAt(0));
    List<String> wishes = new ArrayList<>();
    if (speaks) {
      wishes.addAll(ShortNames.constants("", only));
    }
    wishes.addAll(wishes(at, "VALUES"));
    return add(key, wishes, chain, null);
  }

  public String document(SchemaNode at, Literal value) {
    String json = JsonText.of(value);
    Chain chain = Chain.of("$T.parse($L)", JsonDocument.class, JavaText.string(json));
    return add(new Key(JsonDocument.class, json), at, "VALUE", chain, null);
  }

  public String valueSet(SchemaNode at, List<Literal> values) {
    String json = JsonText.of(new Literal.Arr(values));
    Chain chain = Chain.of("$T.of($L)", ValueSet.class, JavaText.lines(json));
    return add(new Key(ValueSet.class, json), at, "VALUES", chain, null);
  }

  public String decimal(SchemaNode at, BigDecimal value) {
    Key key = new Key(BigDecimal.class, value);
    Chain chain = Chain.of("new $T($L)", BigDecimal.class, JavaText.string(value.toString()));
    return add(key, at, "BOUND", chain, null);
  }

  /** Returns an expression for a pattern; long automata are in a separate class. */
  public CodeBlock pattern(SchemaNode at, PatternPlan plan, String source) {
    if (PatternEmitter.isLong(plan)) {
      String place = Words.constant(in.nameOf(at));
      return in.program().patterns().constant(in.words(), place, plan, source);
    }
    Key key = new Key(TextPattern.class, plan);
    List<String> wishes = new ArrayList<>(wishes(at, "REGEX"));
    wishes.addAll(wishes(at, words(source) + "_REGEX"));
    return CodeBlock.of("$N", add(key, wishes, PatternEmitter.chain(plan), source));
  }

  /**
   * Returns a constant for a check of a custom vocabulary.
   *
   * @param constraint the constant of its only constraint, or null
   */
  public String custom(
      SchemaNode at, Class<?> type, String suffix, @Nullable String constraint, Chain chain) {
    Key key = new Key(type, chain.toString());
    return constraint == null
        ? add(key, at, suffix, chain, null)
        : add(key, ShortNames.constants(constraint, "CHECK"), chain, null);
  }

  /** Returns a constant for a set of bits. */
  public String mask(SchemaNode at, String suffix, List<Integer> bits) {
    Chain chain = Chain.of("1L << $L", bits.get(0));
    bits.stream().skip(1).forEach(bit -> chain.call(" | 1L << $L", bit));
    return add(new Key(TypeName.LONG, in.nameOf(at) + suffix + bits), at, suffix, chain, null);
  }

  private String add(Key key, SchemaNode at, String suffix, Chain chain, @Nullable String source) {
    return add(key, wishes(at, suffix), chain, source);
  }

  private static String words(String pattern) {
    List<String> words = PatternWords.of(pattern);
    return words.isEmpty()
        ? ShortNames.constants("", Words.constant(pattern)).get(0)
        : Words.constant(String.join(" ", words));
  }

  private List<String> wishes(SchemaNode at, String suffix) {
    String base = in.nameOf(at);
    return ShortNames.constants(base.isEmpty() ? "" : Words.constant(base), suffix);
  }

  private String add(Key key, List<String> wishes, Chain chain, @Nullable String source) {
    String name = known.get(key);
    if (name == null) {
      name = names.takeFirst(wishes, "CONSTANT");
      int own = CodeSize.of(chain.toString());
      size += own;
      if (size > MAX_INITIALIZERS) {
        size = own;
        holders.add(Nested.holder(holder(holders.size() + 1)));
      }
      FieldSpec.Builder field =
          FieldSpec.builder(key.type(), name, Modifier.STATIC, Modifier.FINAL)
              .initializer(chain.code());
      if (source != null) {
        field.addJavadoc("$L\n", Javadocs.code(source));
      }
      if (holders.isEmpty()) {
        field.addModifiers(Modifier.PRIVATE);
        fresh.add(field.build());
      } else {
        holders.get(holders.size() - 1).addField(field.build());
        name = holder(holders.size()) + "." + name;
      }
      known.put(key, name);
    }
    return name;
  }

  private static String holder(int number) {
    return number == 1 ? "Constants" : "Constants" + number;
  }
}
