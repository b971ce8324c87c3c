package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.model.ModelMismatchException;
import io.github.jobsmith.model.OrNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of a document to Java values, for generated models. A validated document fits;
 * otherwise a {@link ModelMismatchException} contains the location, but never the content.
 */
public final class ModelValues {
  /** Longer numbers are not expanded: a short text can denote a huge number. */
  private static final int MAX_DIGITS = 10_000;

  /** The maximum number of zeros that are written out in a normalized number. */
  private static final int MAX_ZEROS = 30;

  private static final Map<String, ?> NO_MEMBERS =
      Collections.unmodifiableMap(Collections.emptyMap());

  private ModelValues() {}

  /**
   * Converts a node to a Java value.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Returns the value of a node.
     *
     * @throws ModelMismatchException if it does not fit
     */
    T read(JsonDocument doc, int node);
  }

  /**
   * Requires an object.
   *
   * @throws ModelMismatchException if the node is not one
   */
  public static void requireObject(JsonDocument doc, int node) {
    if (!doc.isObject(node)) {
      throw mismatch(doc, node, "an object");
    }
  }

  public static String string(JsonDocument doc, int node) {
    if (!doc.isString(node)) {
      throw mismatch(doc, node, "a string");
    }
    return doc.string(node);
  }

  public static boolean bool(JsonDocument doc, int node) {
    if (!doc.isBoolean(node)) {
      throw mismatch(doc, node, "true or false");
    }
    return doc.booleanValue(node);
  }

  public static int int32(JsonDocument doc, int node) {
    if (doc.isLong(node)) {
      long value = doc.longValue(node);
      if (value == (int) value) {
        return (int) value;
      }
    }
    if (!doc.isInteger(node)
        || doc.compare(node, Integer.MIN_VALUE) < 0
        || doc.compare(node, Integer.MAX_VALUE) > 0) {
      throw mismatch(doc, node, "an integer of 32 bits");
    }
    return (int) doc.longValue(node);
  }

  public static long int64(JsonDocument doc, int node) {
    if (doc.isLong(node)) {
      return doc.longValue(node);
    }
    if (!doc.isInteger(node)
        || doc.compare(node, Long.MIN_VALUE) < 0
        || doc.compare(node, Long.MAX_VALUE) > 0) {
      throw mismatch(doc, node, "an integer of 64 bits");
    }
    return doc.longValue(node);
  }

  /** Returns an integer of up to 10,000 digits. */
  public static BigInteger bigInteger(JsonDocument doc, int node) {
    if (!doc.isInteger(node)) {
      throw mismatch(doc, node, "an integer");
    }
    BigDecimal value = decimal(doc, node);
    if ((long) value.precision() - value.scale() > MAX_DIGITS) {
      throw mismatch(doc, node, "an integer of at most 10,000 digits");
    }
    return value.toBigIntegerExact();
  }

  public static BigDecimal decimal(JsonDocument doc, int node) {
    if (!doc.isNumber(node)) {
      throw mismatch(doc, node, "a number");
    }
    try {
      return doc.decimal(node);
    } catch (ArithmeticException e) {
      throw mismatch(doc, node, "a number with an exponent of 32 bits");
    }
  }

  /**
   * Returns the same number without trailing zeros after the decimal point, so that equal numbers
   * are equal in Java. A large power of ten keeps its exponent.
   */
  public static BigDecimal normalized(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean small = stripped.scale() < 0 && stripped.scale() >= -MAX_ZEROS;
    return small ? stripped.setScale(0) : stripped;
  }

  /** Returns the double nearest to a number; infinity is rejected. */
  public static double float64(JsonDocument doc, int node) {
    double value = doc.isNumber(node) ? PlainText.doubleValue(doc, node) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw mismatch(doc, node, "a number in the range of a double");
    }
    return value;
  }

  /**
   * Requires a given string.
   *
   * @throws ModelMismatchException if the node has another value
   */
  public static void requireText(JsonDocument doc, int node, String value) {
    if (!doc.isString(node) || !PlainText.equal(doc, node, value)) {
      throw mismatch(doc, node, "the string " + value);
    }
  }

  /**
   * Requires a given number.
   *
   * @throws ModelMismatchException if the node has another value
   */
  public static void requireNumber(JsonDocument doc, int node, long value) {
    if (!doc.isNumber(node) || doc.compare(node, value) != 0) {
      throw mismatch(doc, node, "the number " + value);
    }
  }

  /**
   * Returns the string value of a member; empty if it is absent.
   *
   * @param usual strings that the value can be, which are then returned themselves
   */
  public static String tag(JsonDocument doc, int object, String name, String... usual) {
    int member = PlainText.find(doc, object, name);
    if (member < 0 || !doc.isString(member)) {
      return "";
    }
    for (String text : usual) {
      if (PlainText.equal(doc, member, text)) {
        return text;
      }
    }
    return doc.string(member);
  }

  /** Returns a value, or null for JSON null. */
  public static <T> @Nullable T nullable(JsonDocument doc, int node, Reader<T> reader) {
    return doc.isNull(node) ? null : reader.read(doc, node);
  }

  /** Returns a present value, or one that represents JSON null. */
  public static <T> OrNull<T> orNull(JsonDocument doc, int node, Reader<T> reader) {
    return doc.isNull(node) ? OrNull.ofNull() : OrNull.of(reader.read(doc, node));
  }

  /** Returns the items of an array in an immutable list. */
  public static <T> List<T> list(JsonDocument doc, int node, Reader<T> reader) {
    Object[] items = new Object[arraySize(doc, node)];
    boolean hasNull = false;
    int item = node + 1;
    for (int i = 0; i < items.length; i++) {
      items[i] = reader.read(doc, item);
      hasNull |= items[i] == null;
      item = doc.next(item);
    }
    @SuppressWarnings("unchecked")
    T[] values = (T[]) items;
    // Constructors do not copy a list of this kind again.
    return hasNull ? Collections.unmodifiableList(Arrays.asList(values)) : List.of(values);
  }

  /** Returns the strings of an array in an immutable list. */
  public static List<String> strings(JsonDocument doc, int node) {
    String[] items = new String[arraySize(doc, node)];
    for (int i = 0; i < items.length; i++) {
      // Each string before this item is one node.
      items[i] = string(doc, node + 1 + i);
    }
    return List.of(items);
  }

  private static int arraySize(JsonDocument doc, int node) {
    if (!doc.isArray(node)) {
      throw mismatch(doc, node, "an array");
    }
    return doc.size(node);
  }

  /** Returns the members of an object by name, all of them strings, as {@link #map} does. */
  public static Map<String, String> stringMap(JsonDocument doc, int node) {
    Map<String, String> members = room(doc, node);
    for (int member = node + 1, end = doc.next(node); member < end; member++) {
      members.put(doc.name(member), string(doc, member));
    }
    return MemberMap.of(members);
  }

  /** Returns the nodes of the items of an array with a limited number of items. */
  public static int[] items(JsonDocument doc, int node, int required, int most) {
    int[] items = items(doc, node, required);
    if (items.length > most) {
      throw mismatch(doc, node, "an array of at most " + most + " items");
    }
    return items;
  }

  /** Returns the nodes of the items of an array that has at least the required number of them. */
  public static int[] items(JsonDocument doc, int node, int required) {
    if (!doc.isArray(node) || doc.size(node) < required) {
      throw mismatch(doc, node, "an array of at least " + required + " items");
    }
    int[] items = new int[doc.size(node)];
    int item = node + 1;
    for (int i = 0; i < items.length; i++) {
      items[i] = item;
      item = doc.next(item);
    }
    return items;
  }

  /** Returns the items from an index on in an immutable list. */
  public static <T> List<T> listFrom(JsonDocument doc, int[] items, int first, Reader<T> reader) {
    List<T> rest = new ArrayList<>(Math.max(0, items.length - first));
    for (int i = first; i < items.length; i++) {
      rest.add(reader.read(doc, items[i]));
    }
    return Collections.unmodifiableList(rest);
  }

  /** Returns an immutable copy, which may contain nulls. */
  public static <T extends @Nullable Object> List<T> copyOfNullable(List<T> list) {
    return Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** Returns an immutable copy, or null for null. */
  public static <T> @Nullable List<T> copyOrNull(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }

  /** Returns an immutable copy in the same order, or null for null. */
  public static <T extends @Nullable Object> @Nullable Map<String, T> copyOrNull(
      @Nullable Map<String, T> map) {
    return map == null ? null : copyOf(map);
  }

  /** Returns an immutable copy in the same order. */
  public static <T extends @Nullable Object> Map<String, T> copyOf(Map<String, T> map) {
    if (map.isEmpty()) {
      return noMembers();
    }
    return map instanceof MemberMap ? map : MemberMap.of(new LinkedHashMap<>(map));
  }

  /** Returns one map for all objects without further members, which most are. */
  @SuppressWarnings("unchecked") // It has no values.
  private static <T extends @Nullable Object> Map<String, T> noMembers() {
    return (Map<String, T>) NO_MEMBERS;
  }

  /** Returns an immutable list of copies of the items. */
  public static <T extends @Nullable Object> List<T> copyEach(List<T> list, UnaryOperator<T> copy) {
    List<T> copies = new ArrayList<>(list.size());
    list.forEach(item -> copies.add(copy.apply(item)));
    return Collections.unmodifiableList(copies);
  }

  /** Returns an immutable map of copies of the values, in the same order. */
  public static <T extends @Nullable Object> Map<String, T> copyEach(
      Map<String, T> map, UnaryOperator<T> copy) {
    Map<String, T> copies = new LinkedHashMap<>();
    map.forEach((name, value) -> copies.put(name, copy.apply(value)));
    return MemberMap.of(copies);
  }

  /**
   * Returns an immutable copy of further members, in the same order.
   *
   * @throws IllegalArgumentException if one of them has the name of a component
   */
  public static <T extends @Nullable Object> Map<String, T> copyOf(
      Map<String, T> map, MemberNames known) {
    if (map.isEmpty()) {
      return noMembers();
    }
    for (int i = 0; i < known.size(); i++) {
      if (map.containsKey(known.name(i))) {
        throw new IllegalArgumentException(
            known.name(i) + " is in the further members, but has a separate component");
      }
    }
    return copyOf(map);
  }

  /**
   * Returns an immutable copy of further members, in the same order. A member that has its type
   * only under a condition can be one of them if its component is null.
   *
   * @param conditional the names of such members
   * @param absent whether the component of each of them is null
   * @throws IllegalArgumentException if another one has the name of a component
   */
  public static <T extends @Nullable Object> Map<String, T> copyOf(
      Map<String, T> map, MemberNames known, MemberNames conditional, boolean... absent) {
    Map<String, T> others = new LinkedHashMap<>(map);
    for (int i = 0; i < absent.length; i++) {
      if (absent[i]) {
        others.remove(conditional.name(i));
      }
    }
    copyOf(others, known);
    return copyOf(map);
  }

  /**
   * Reads a member that has its type only under a condition. A value of another type is a further
   * member; of several members with the same name, the last counts.
   *
   * @param component receives the value, or null
   */
  public static <T> void conditional(
      JsonDocument doc,
      int member,
      Reader<T> reader,
      Consumer<@Nullable T> component,
      Map<String, JsonValue> further) {
    String name = doc.name(member);
    T value;
    try {
      value = reader.read(doc, member);
    } catch (IllegalArgumentException e) {
      component.accept(null);
      further.put(name, JsonValue.of(doc, member));
      return;
    }
    component.accept(value);
    further.remove(name);
  }

  /**
   * Returns the members of an object by name, in document order, in an immutable map; the last of
   * several with the same name.
   */
  public static <T> Map<String, T> map(JsonDocument doc, int node, Reader<T> reader) {
    Map<String, T> members = room(doc, node);
    for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
      members.put(doc.name(member), reader.read(doc, member));
    }
    return MemberMap.of(members);
  }

  /**
   * Returns the members of an object whose names match patterns, as {@link #map} does.
   *
   * @throws ModelMismatchException if a name matches none of the patterns
   */
  public static <T> Map<String, T> map(
      JsonDocument doc, int node, NamePatterns names, Reader<T> reader) {
    requireObject(doc, node);
    names.require(doc, node);
    return map(doc, node, reader);
  }

  /** Returns a map with room for the members of an object. */
  private static <T> Map<String, T> room(JsonDocument doc, int node) {
    requireObject(doc, node);
    return new LinkedHashMap<>(doc.size(node) + doc.size(node) / 3 + 1);
  }

  /** Returns the exception for a node that does not fit. */
  public static ModelMismatchException mismatch(JsonDocument doc, int node, String expected) {
    String kind = doc.kind(node).name().toLowerCase(Locale.ROOT);
    return new ModelMismatchException(
        place(doc, node) + " is a value of kind " + kind + "; must be " + expected,
        node,
        "must be " + expected);
  }

  /**
   * Requires an object to have all of some members, whatever their values are.
   *
   * @throws ModelMismatchException if it lacks any of them; the message names those
   */
  public static void requireMembers(JsonDocument doc, int node, MemberNames required) {
    requireObject(doc, node);
    BitSet missing = new BitSet(required.size());
    missing.set(0, required.size());
    for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
      int index = required.indexOf(doc, member);
      if (index >= 0) {
        missing.clear(index);
      }
    }
    requireNone(doc, node, required, missing);
  }

  /**
   * Requires an object to have all of some members, whatever their values are.
   *
   * @param names at most 63 known names
   * @param required the bits, by index, of those that the object must have
   * @param seen the bits of those that it has; bit 63 is ignored
   * @throws ModelMismatchException if it lacks any of them; the message names those
   */
  public static void requireMembers(
      JsonDocument doc, int node, MemberNames names, long required, long seen) {
    if ((required & ~seen) != 0) {
      requireNone(doc, node, names, BitSet.valueOf(new long[] {required & ~seen}));
    }
  }

  private static void requireNone(JsonDocument doc, int node, MemberNames names, BitSet missing) {
    if (!missing.isEmpty()) {
      throw lacking(doc, node, missing.stream().mapToObj(names::name).toList());
    }
  }

  /** Requires an object to have no members. */
  public static void requireNoMembers(JsonDocument doc, int node) {
    requireObject(doc, node);
    if (doc.size(node) > 0) {
      throw unknownMember(doc, node + 1);
    }
  }

  /** Returns the exception for a member that a closed object does not allow. */
  public static ModelMismatchException unknownMember(JsonDocument doc, int member) {
    return new ModelMismatchException(
        doc.pointer(member) + " is an unknown member", member, "is an unknown member");
  }

  /** Returns the exception for an object without required members. */
  public static ModelMismatchException lacking(JsonDocument doc, int node, List<String> members) {
    String all = String.join(", ", members);
    return new ModelMismatchException(place(doc, node) + " lacks " + all, node, "lacks " + all);
  }

  /** Returns the exception for a text that is not a constant of an enum. */
  public static IllegalArgumentException unknown(String text, String type) {
    return new IllegalArgumentException("no " + type + " has the value " + text);
  }

  private static String place(JsonDocument doc, int node) {
    String pointer = doc.pointer(node);
    return pointer.isEmpty() ? "the document" : pointer;
  }
}
