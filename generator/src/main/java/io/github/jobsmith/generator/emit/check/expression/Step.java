package io.github.jobsmith.generator.emit.check.expression;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The location of a call's argument relative to the instance of the calling method: the same
 * instance, or some of its members or items. Determines which calls can have the same argument.
 *
 * @param names one member; or a common prefix of members; or the excluded members
 * @param index one item, or the first of the further items
 */
public record Step(Kind kind, Set<String> names, int index) {
  /** The kind of location. */
  public enum Kind {
    /** The same instance. */
    SAME,
    /** One member, by name. */
    MEMBER,
    /** Members whose names have a common prefix. */
    MEMBERS_FROM,
    /** All members except some. */
    OTHER_MEMBERS,
    /** One item, by index. */
    ITEM,
    /** All items from an index on. */
    FURTHER_ITEMS
  }

  public static final Step SAME = new Step(Kind.SAME, Set.of(), 0);
  public static final Step ANY_MEMBER = otherMembers(Set.of());
  public static final Step ANY_ITEM = furtherItems(0);

  public static Step member(String name) {
    return new Step(Kind.MEMBER, Set.of(name), 0);
  }

  public static Step otherMembers(Set<String> than) {
    return new Step(Kind.OTHER_MEMBERS, than, 0);
  }

  public static Step item(int index) {
    return new Step(Kind.ITEM, Set.of(), index);
  }

  public static Step furtherItems(int from) {
    return new Step(Kind.FURTHER_ITEMS, Set.of(), from);
  }

  /** Returns a step to the members whose names match a pattern, or to a superset of these. */
  public static Step members(String pattern) {
    int end = 0;
    if (pattern.startsWith("^") && pattern.indexOf('|') < 0) {
      end = 1;
      while (end < pattern.length() && isPlain(pattern.charAt(end))) {
        end++;
      }
      // The last character may be repeated or absent.
      if (end < pattern.length() && "*?{+".indexOf(pattern.charAt(end)) >= 0) {
        end--;
      }
    }
    return end <= 1
        ? ANY_MEMBER
        : new Step(Kind.MEMBERS_FROM, Set.of(pattern.substring(1, end)), 0);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-_:@ ".indexOf(c) >= 0;
  }

  public boolean isMember() {
    return kind == Kind.MEMBER || kind == Kind.MEMBERS_FROM || kind == Kind.OTHER_MEMBERS;
  }

  public boolean isItem() {
    return kind == Kind.ITEM || kind == Kind.FURTHER_ITEMS;
  }

  /** Whether it may lead to a member. */
  public boolean leadsTo(String member) {
    return switch (kind) {
      case MEMBER -> names.contains(member);
      case MEMBERS_FROM -> member.startsWith(names.iterator().next());
      case OTHER_MEMBERS -> !names.contains(member);
      default -> false;
    };
  }

  /** Whether it may lead to an item. */
  public boolean leadsTo(int item) {
    return kind == Kind.ITEM && index == item || kind == Kind.FURTHER_ITEMS && index <= item;
  }

  // Written out: those of records are linked at run time, which takes milliseconds for each class.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Step step
        && kind == step.kind
        && index == step.index
        && names.equals(step.names);
  }

  @Override
  public int hashCode() {
    return (31 * index + kind.ordinal()) * 31 + names.hashCode();
  }
}
