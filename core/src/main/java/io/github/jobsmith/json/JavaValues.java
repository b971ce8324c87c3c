package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds values of Java's own classes to a document. Recursive: the builder limits the depth. */
final class JavaValues {
  private final DocumentBuilder out;

  JavaValues(DocumentBuilder out) {
    this.out = out;
  }

  void add(@Nullable Object value) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof JsonWritable writable) {
      out.value(writable);
    } else if (value instanceof CharSequence text) {
      out.string(text.toString());
    } else if (value instanceof Boolean flag) {
      out.bool(flag);
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Map<?, ?> members) {
      object(members);
    } else if (value instanceof Iterable<?> items) {
      out.startArray();
      items.forEach(this::add);
      out.endArray();
    } else if (value instanceof Object[] items) {
      out.startArray();
      for (Object item : items) {
        add(item);
      }
      out.endArray();
    } else {
      throw out.fault(
          "an object of " + value.getClass().getName() + " is not JSON; convert it to text first");
    }
  }

  private void object(Map<?, ?> members) {
    out.startObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof CharSequence name)) {
        Object key = member.getKey();
        throw out.nameFault(
            "a key of the map is "
                + (key == null ? "null" : "an object of " + key.getClass().getName())
                + "; must be text");
      }
      out.name(name.toString());
      add(member.getValue());
    }
    out.endObject();
  }

  private void number(Number number) {
    if (number instanceof BigDecimal decimal) {
      out.number(decimal);
    } else if (number instanceof BigInteger integer) {
      out.number(integer);
    } else if (number instanceof Double value) {
      out.number(value.doubleValue());
    } else if (number instanceof Float value) {
      float single = value;
      if (Float.isFinite(single)) {
        out.number(new BigDecimal(Float.toString(single)));
      } else {
        out.number((double) single);
      }
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      out.number(number.longValue());
    } else {
      throw out.fault(
          "a number of "
              + number.getClass().getName()
              + " cannot be read exactly; convert it to a long, double, BigInteger or BigDecimal");
    }
  }
}
