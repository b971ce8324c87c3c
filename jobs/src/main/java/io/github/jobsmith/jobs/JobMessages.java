package io.github.jobsmith.jobs;

import io.github.jobsmith.validation.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The messages of the built-in schemas, with the words of their rules. */
public final class JobMessages {
  private static final String GERMAN = "messages_de.properties";

  private JobMessages() {}

  /**
   * Returns the bundle for the language of a locale: German for {@code de}, with what the rules of
   * CreateJob allow, their reasons and their hints, otherwise English. Reads a resource, so keep
   * the result.
   */
  public static MessageBundle forLocale(Locale locale) {
    MessageBundle general = MessageBundle.forLocale(locale);
    return general == MessageBundle.ENGLISH ? general : german().orElse(general);
  }

  private static MessageBundle german() {
    try (InputStream in = JobMessages.class.getResourceAsStream(GERMAN);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, GERMAN), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> templates = new TreeMap<>();
      properties
          .stringPropertyNames()
          .forEach(key -> templates.put(key, properties.getProperty(key)));
      return MessageBundle.of(templates);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
