package io.github.jobsmith.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The language of messages: templates by key; English for those that are absent. Immutable. */
public final class Wording {
  /** The templates in {@link MessageKey}. */
  public static final Wording ENGLISH = new Wording(null, Map.of());

  private static final String OF_RULES = "rule.";

  private final @Nullable Map<MessageKey, MessageTemplate> templates;
  private final Map<String, MessageTemplate> rules;

  private Wording(
      @Nullable Map<MessageKey, MessageTemplate> templates, Map<String, MessageTemplate> rules) {
    this.templates = templates;
    this.rules = rules;
  }

  /**
   * Returns a language.
   *
   * @param text returns the template for a key, or null; templates with unknown parameters are not
   *     used
   * @param keys all keys, of which those that begin with {@code rule.} are texts of rules
   */
  public static Wording of(Function<String, @Nullable String> text, Iterable<String> keys) {
    Map<MessageKey, MessageTemplate> templates = new EnumMap<>(MessageKey.class);
    for (MessageKey key : MessageKey.values()) {
      String own = text.apply(key.key());
      if (own != null) {
        MessageTemplate template = MessageTemplate.of(own);
        if (names(key).containsAll(template.parameters())) {
          templates.put(key, template);
        }
      }
    }
    Map<String, MessageTemplate> rules = new HashMap<>();
    for (String key : keys) {
      String own = key.startsWith(OF_RULES) ? text.apply(key) : null;
      if (own != null) {
        rules.put(key.substring(OF_RULES.length()), MessageTemplate.of(own));
      }
    }
    return new Wording(templates, Map.copyOf(rules));
  }

  /** Returns the names of the values for a key, in order. */
  static List<String> names(MessageKey key) {
    return MessageTemplate.of(key.english()).inOrder();
  }

  /** Returns the keys for which there is no usable template; empty for English. */
  public List<MessageKey> missing() {
    List<MessageKey> missing = new ArrayList<>();
    for (MessageKey key : MessageKey.values()) {
      if (templates != null && !templates.containsKey(key)) {
        missing.add(key);
      }
    }
    return missing;
  }

  /** Whether there may be texts of rules. */
  public boolean hasRules() {
    return !rules.isEmpty();
  }

  /**
   * Returns the template of a text of a rule; null if there is none.
   *
   * @param text {@code title}, {@code hint} and so on
   */
  public @Nullable MessageTemplate ofRule(String id, String text) {
    return rules.isEmpty() ? null : rules.get(id + "." + text);
  }

  /**
   * Returns a sentence or phrase.
   *
   * @param values in the order of the parameters of the English template
   */
  public String say(MessageKey key, Object... values) {
    MessageTemplate template = templates == null ? null : templates.get(key);
    if (template == null) {
      return english(key.english(), values);
    }
    List<String> names = names(key);
    return template.fill(name -> values[names.indexOf(name)]);
  }

  private static String english(String template, Object[] values) {
    if (values.length == 0) {
      return template;
    }
    String[] texts = new String[values.length];
    int length = template.length();
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
      length += texts[i].length();
    }
    StringBuilder text = new StringBuilder(length);
    int from = 0;
    for (String value : texts) {
      int open = template.indexOf('{', from);
      text.append(template, from, open).append(value);
      from = template.indexOf('}', open) + 1;
    }
    return text.append(template, from, template.length()).toString();
  }
}
