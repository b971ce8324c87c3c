package io.github.jobsmith.validation;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The messages of violations, and the labels and counts of reports as text, in one language:
 * templates by key, such as {@code missing-in} = {@code {member} fehlt in {subject}}. English and
 * German are included; others can be added. Immutable and thread-safe.
 *
 * <p>A parameter is a name in braces. A template may use the parameters of the English one, in any
 * order, and leave some out; all other characters stand for themselves. A key without template, and
 * one whose template has an unknown parameter, has the English text; {@link #untranslated} lists
 * them. Unknown keys are ignored.
 *
 * <p>Rules of a schema have their own words, which are in the schema. A bundle can replace them by
 * the id of the rule: {@code rule.ID.message}, {@code rule.ID.reason}, {@code rule.ID.hint} and
 * {@code rule.ID.hint-if-empty}. A message may use {@code {subject}}, which names the value, and
 * the {@linkplain Violation#parameters parameters} of the violation.
 *
 * <p>What was not written for a message is not translated: the words that vocabularies and formats
 * of other authors add, and the messages of a {@link io.github.jobsmith.json.JsonSyntaxException}
 * that a caller created with a text of its own.
 */
public final class MessageBundle {
  /** English, the default. */
  public static final MessageBundle ENGLISH = new MessageBundle(Wording.ENGLISH, Map.of());

  private static final String GERMAN = "messages_de.properties";

  private final Wording wording;
  private final Map<String, String> templates;

  private MessageBundle(Wording wording, Map<String, String> templates) {
    this.wording = wording;
    this.templates = templates;
  }

  /**
   * Returns the bundle that is included for the language of a locale: German for {@code de},
   * otherwise English. Reads a resource, so keep the result.
   */
  public static MessageBundle forLocale(Locale locale) {
    return locale.getLanguage().equals("de") ? german() : ENGLISH;
  }

  /** Returns the languages that are included, as ISO 639 codes. */
  public static List<String> languages() {
    return List.of("en", "de");
  }

  private static MessageBundle german() {
    try (InputStream in = MessageBundle.class.getResourceAsStream(GERMAN);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, GERMAN), StandardCharsets.UTF_8)) {
      return of(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageBundle of(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> templates = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> templates.put(key, properties.getProperty(key)));
    return of(templates);
  }

  /**
   * Returns the bundle of a properties file.
   *
   * @param file UTF-8, in the format of {@link Properties#load(Reader)}
   * @throws IOException if it cannot be read, is not UTF-8, or has a malformed escape
   */
  public static MessageBundle read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return of(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Returns a bundle with templates by key.
   *
   * @throws NullPointerException if a key or template is null
   */
  public static MessageBundle of(Map<String, String> templates) {
    Map<String, String> copy = Map.copyOf(templates);
    return new MessageBundle(Wording.of(copy::get, copy.keySet()), copy);
  }

  /** Returns a bundle with the strings of a resource bundle, including those of its parents. */
  public static MessageBundle of(ResourceBundle bundle) {
    Map<String, String> templates = new TreeMap<>();
    for (String key : bundle.keySet()) {
      if (bundle.getObject(key) instanceof String template) {
        templates.put(key, template);
      }
    }
    return of(templates);
  }

  /**
   * Returns a copy that has the texts of another bundle where this one has no usable template.
   *
   * <pre>{@code
   * MessageBundle.read(file).orElse(MessageBundle.forLocale(Locale.GERMAN))
   * }</pre>
   */
  public MessageBundle orElse(MessageBundle other) {
    Map<String, String> all = new TreeMap<>(other.templates);
    List<String> missing = untranslated();
    templates.forEach(
        (key, template) -> {
          if (!missing.contains(key)) {
            all.put(key, template);
          }
        });
    return of(all);
  }

  /** Returns the English templates by key, in a fixed order: what a translation starts with. */
  public static Map<String, String> englishTemplates() {
    Map<String, String> templates = new LinkedHashMap<>();
    for (MessageKey key : MessageKey.values()) {
      templates.put(key.key(), key.english());
    }
    return templates;
  }

  /** Returns the keys that have the English text, because no usable template was given. */
  public List<String> untranslated() {
    return wording.missing().stream().map(MessageKey::key).toList();
  }

  /**
   * Returns the templates of this bundle by key, including unusable ones and those of rules; empty
   * for {@link #ENGLISH}. {@link #of(Map)} makes an equivalent bundle of them.
   */
  public Map<String, String> templates() {
    return templates;
  }

  Wording wording() {
    return wording;
  }
}
