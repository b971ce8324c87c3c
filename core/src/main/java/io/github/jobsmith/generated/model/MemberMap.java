package io.github.jobsmith.generated.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members by name, in the order of a map that nobody changes any more. Immutable, which
 * constructors of models know, so that they do not copy it.
 */
final class MemberMap<T extends @Nullable Object> extends AbstractMap<String, T>
    implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // The maps of the JDK are serializable.
  private final Map<String, T> members;

  private MemberMap(Map<String, T> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  /** Returns an immutable map of members, which the caller does not change any more. */
  static <T extends @Nullable Object> Map<String, T> of(Map<String, T> members) {
    return new MemberMap<>(members);
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return members.containsKey(name);
  }

  @Override
  public @Nullable T get(@Nullable Object name) {
    return members.get(name);
  }

  @Override
  public @Nullable T remove(@Nullable Object name) {
    return members.remove(name);
  }

  @Override
  public Set<String> keySet() {
    return members.keySet();
  }

  @Override
  public Collection<T> values() {
    return members.values();
  }

  @Override
  public Set<Entry<String, T>> entrySet() {
    return members.entrySet();
  }
}
