package io.github.jobsmith.text;

import java.util.Locale;

/**
 * The sentences and phrases of messages, each with its English template. A parameter is a name in
 * braces, which occurs once; values are given in the order of the English template.
 */
public enum MessageKey {
  // Values
  ROOT("the root"),
  ITEM("item {index}"),
  MEMBER_NAME("member name {name}"),
  MEMBER("member {name}"),
  A_BOOLEAN("a boolean"),
  A_NUMBER("a number"),
  A_STRING("a string"),
  AN_ARRAY("an array"),
  AN_OBJECT("an object"),
  NULL("null"),
  TRUE_OR_FALSE("true or false"),
  A_WHOLE_NUMBER("a whole number"),
  A_TYPE("a {type}"),
  HIDDEN_STRING("a string that is not shown"),
  EMPTY("empty"),
  SPACE_AT_START("{text}, with a space at the start"),
  SPACE_AT_END("{text}, with a space at the end"),
  WHITE_SPACE_AT_START("{text}, with white space at the start"),
  WHITE_SPACE_AT_END("{text}, with white space at the end"),
  WHITE_SPACE_AT_BOTH_ENDS("{text}, with white space at both ends"),
  OR("{items} or {last}"),
  AND("{items} and {last}"),

  // Phrases
  IS("is {what}"),
  HAS("has {what}"),
  MATCHES("matches {what}"),
  ARE("are {what}"),
  PLURAL_HAVE("have {what}"),
  PLURAL_MATCH("match {what}"),
  TO_BE("be {what}"),
  TO_HAVE("have {what}"),
  TO_MATCH("match {what}"),
  TEXT_THAT_HAS("text that has {what}"),
  TEXT_THAT_MATCHES("text that matches {what}"),
  MEMBER_VALUE("{member} {value}"),
  MEMBER_THAT("{member} that {clause}"),
  QUANTITY("{number} {unit}"),
  BETWEEN("{minimum} to {maximum}"),
  AT_LEAST("at least {minimum}"),
  AT_MOST("at most {maximum}"),
  MORE_THAN("more than {minimum}"),
  LESS_THAN("less than {maximum}"),
  MULTIPLE("a multiple of {divisor}"),
  VALID("a valid {format}"),
  MANY_VALUES("one of {count} values: {values}, \u2026"),
  CHARACTER("character"),
  CHARACTERS("characters"),
  ITEM_NOUN("item"),
  ITEMS("items"),
  MEMBER_NOUN("member"),
  MEMBERS("members"),

  // Clauses
  GIVEN("{name} is given"),
  ALL_GIVEN("{names} are given"),
  IT("it"),
  CLAUSE("{subject} {clause}"),
  BOTH("{first} and {second}"),
  BECAUSE("because {clause}"),
  UNLESS("unless {clause}"),
  BY_SCHEMA("by {place} of the schema"),
  REQUIRED_CAUSE("{message}; required {cause}"),
  CAUSE("{message} ({cause})"),

  // Values and keywords
  FOUND("{subject} is {value}"),
  IS_EMPTY("{subject} is empty"),
  HAS_SIZE("{subject} has {size}"),
  FILE_REFERENCE("{subject} is {value}, which is not read inside a file"),
  MUST_BE("{message}; must be {what}"),
  MUST("{message}; must {what}"),
  MISSING("{member} is missing"),
  MISSING_IN("{member} is missing in {subject}"),
  MEANT("{message}; did you mean {name}?"),
  MEANT_MISSING("{message}; did you mean {name}, which is missing?"),
  NO_VALUE("no value is allowed"),
  NOT_ALLOWED("{subject} is not allowed here"),
  NOT_ALLOWED_MEMBER("member {member} is not allowed here: what allows it does not match"),
  UNKNOWN_MEMBER("unknown member {member}"),
  KNOWN_IS("{message}; known is {name}"),
  KNOWN_ARE("{message}; known are {names}"),
  REPEATS("{subject} repeats item {item}; items must differ"),
  RULE("{subject}: {title}"),
  RULE_ALLOWED("{subject} must be {allowed}"),
  FOUND_RULE_ALLOWED("{subject} is {value}; must be {allowed}"),
  NOT_UNSAID("{subject} must not match what \"not\" says"),
  UNSAID("{subject} does not match what {keyword} says"),
  EXAMPLE("{message}, such as {example}"),
  BECAUSE_OF_FAULT("{message}: {fault}"),
  PART_MISSING("the {part} in {subject} is missing; must be {allowed}"),
  PART_EMPTY("the {part} in {subject} is empty; must be {allowed}"),
  PART_FOUND("the {part} in {subject} is {value}; must be {allowed}"),
  DETAIL("{subject} {detail}"),

  // not and contains
  NOT_WHEN("{subject}: not allowed when {clause}"),
  ROOT_NOT_WHEN("not allowed when {clause}"),
  MUST_NOT("{subject} must not {what}"),
  NOT_HAVE("must not have {name}"),
  NOT_HAVE_BOTH("must not have both {names}"),
  NOT_HAVE_ALL("must not have all of {names}"),
  STATEMENT("{subject} {statement}"),
  THAT_CONTAINS_SAYS("matches what \"contains\" says"),
  THOSE_CONTAINS_SAYS("match what \"contains\" says"),
  EMPTY_NEEDS_ITEM("{subject} is empty; must have at least one item that {clause}"),
  EMPTY_NEEDS_ITEMS("{subject} is empty; must have at least {minimum} items that {clause}"),
  NO_ITEM_NEEDS_ONE("no item {clause}; must have at least one"),
  NO_ITEM_NEEDS("no item {clause}; must have at least {minimum}"),
  NO_ITEM_OF_NEEDS_ONE("no item of {subject} {clause}; must have at least one"),
  NO_ITEM_OF_NEEDS("no item of {subject} {clause}; must have at least {minimum}"),
  ITEM_THAT("1 item that {clause}"),
  ITEMS_THAT("{count} items that {clause}"),
  HAS_FEW("has {items}; must have at least {minimum}"),
  HAS_MANY("has more than {items}; must have at most {maximum}"),

  // Alternatives
  NO_ALTERNATIVE("{subject} matches no alternative of {keyword}"),
  NOT_EXACTLY_ONE("{subject} does not match exactly one of oneOf"),
  SEVERAL_ALTERNATIVES(
      "{subject} matches alternatives {names} of {keyword}; must match exactly one"),
  MORE("{count} more"),
  HAS_ONLY_ONE("has {names}; must have only one of {alternatives}"),
  MUST_HAVE("must have {names}"),
  MUST_HAVE_ONE("must have one of {names}"),
  OR_GROUP("{names}, or {last}"),
  NEAREST("{message}; nearest is {name}: {cause}"),
  NEAREST_AND_MORE("{message}; nearest is {name}: {cause}, and more"),
  NEAREST_AND_SOME("{message}; nearest is {name}: {cause}, and {count} more"),
  IS_NEAREST("the nearest alternative of {keyword}"),
  IS_NEAREST_WITH_MORE("the nearest alternative of {keyword}, which has more violations"),
  IS_NEAREST_WITH_ONE("the nearest alternative of {keyword}, which has 1 more violation"),
  IS_NEAREST_WITH("the nearest alternative of {keyword}, which has {count} more violations"),
  READ_AS("{message} (read as {way})"),
  READ_AS_NOTE("{message} (read as {way}, {note})"),
  ALTERNATIVE("alternative {number}"),
  AT("{message} (at {pointer})"),
  SAME_IN_ONE("{message} (the same in 1 more item)"),
  SAME_IN("{message} (the same in {count} more items)"),
  USED_AT("{message} (used at {line}:{column})"),

  // Hints
  HINT_QUOTES("Put it in quotes; without them, YAML does not read it as text."),
  HINT_STRIP(
      "Write `>-` for one line, or `|-` to keep the inner line breaks: `{header}` keeps the line"
          + " break at the end."),

  // Formats
  HAS_CHARACTER("it has the character {character}"),
  HAS_SPACE("it has a space"),
  HAS_BACKSLASH("it has a backslash"),
  MUST_BE_ENCODED("{fault}, which must be percent-encoded"),
  BAD_PERCENT("% is not followed by two hexadecimal digits"),
  SECOND_HASH("it has more than one #"),
  SCHEME_MISSING("the scheme is missing"),
  UUID_LENGTH("it has {count} characters, not {expected}"),
  UUID_LENGTH_ONE("it has 1 character, not {expected}"),
  UUID_HYPHENS("the hyphens are not after 8, 12, 16 and 20 digits"),
  POINTER_SLASH("it does not begin with /"),
  POINTER_NUMBER("it does not begin with a number"),
  POINTER_TILDE("~ is not followed by 0 or 1"),
  AFTER_DATE("{text} follows the date"),
  TIME_MISSING("the time is missing"),
  DATE_SEPARATOR("there is {text} between date and time, not T"),
  DURATION_P("it does not begin with P"),
  DURATION_NUMBER("there is no number after {letter}"),
  DURATION_FRACTION("it has a fraction"),
  DATE_FORM("the date is not written as YYYY-MM-DD"),
  NO_MONTH("there is no month {month}"),
  NO_DAY("{month} has no day {day}"),
  SECONDS_MISSING("the seconds are missing"),
  TIME_FORM("the time is not written as HH:MM:SS"),
  NO_HOUR("there is no hour {hour}"),
  NO_MINUTE("there is no minute {minute}"),
  NO_SECOND("there is no second {second}"),
  FRACTION_COMMA("the fraction begins with a comma, not a point"),
  FRACTION_DIGIT("there is no digit after the point"),
  LEAP_SECOND("60 is the second of a leap second, 23:59:60 in UTC"),
  LEAP_SECOND_DATE("60 is the second of a leap second, 23:59:60 in UTC on the last day of a month"),
  ZONE_MISSING("the time zone is missing; add Z or an offset such as +01:00"),
  ZONE_WRONG("the time zone is {zone}, not Z or an offset such as +01:00"),
  NUMBER_MISSING("a number is missing"),
  NOT_A_NUMBER("{text} is not a number"),
  ABOVE_255("{number} is more than 255"),
  IPV4_COUNT("it has {count} numbers, not 4"),
  IPV4_COUNT_ONE("it has 1 number, not 4"),
  IPV6_ZONE("it has a zone, {zone}"),
  IPV6_PREFIX("it has a prefix length, {prefix}"),
  NOT_HEXADECIMAL("{text} is not a hexadecimal number"),
  MANY_DIGITS("{text} has more than 4 digits"),
  SECOND_GAP("it has more than one ::"),
  IPV6_COUNT("it has {count} groups, not 8"),
  IPV6_COUNT_ONE("it has 1 group, not 8"),
  FINAL_POINT("it ends with a point"),
  EMPTY_LABEL("there is nothing before a point"),
  HYPHEN_FIRST("{label} begins with -"),
  HYPHEN_LAST("{label} ends with -"),
  LONG_LABEL("{label} has more than {maximum} characters"),
  LONG_NAME("it has more than {maximum} characters"),
  AT_SIGN_MISSING("the @ is missing"),
  NOTHING_BEFORE_AT("there is nothing before the @"),
  NOTHING_AFTER_AT("there is nothing after the @");

  private final String english;

  MessageKey(String english) {
    this.english = english;
  }

  /** Returns the English template. */
  public String english() {
    return english;
  }

  /** Returns the key of a message bundle, such as {@code missing-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
