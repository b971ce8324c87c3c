package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name that an unknown member should have.
 *
 * @param name a known name that no member of the object has
 * @param isCertain whether the two names differ only in case, hyphens and underscores, no other
 *     known name does, and neither does another member of the object
 */
public record MeantMember(String name, boolean isCertain) {
  /** In an object with more members, nothing is certain, because a check would take too long. */
  private static final int MOST_MEMBERS = 200;

  /** Returns null if no known name is close. */
  public static @Nullable MeantMember of(
      JsonDocument document, int member, Expectation.Closed closed) {
    String letters = letters(document.name(member));
    String same = null;
    int found = 0;
    for (String known : closed.names()) {
      if (letters(known).equals(letters)) {
        same = known;
        found++;
      }
    }
    String name = found == 1 ? same : MeantName.of(document, member, closed).orElse(null);
    if (name == null) {
      return null;
    }
    int object = document.parent(member);
    if (document.find(object, MemberName.of(name)) >= 0) {
      return null;
    }
    boolean certain =
        found == 1 && !document.translatesNames() && isAlone(document, object, member, letters);
    return new MeantMember(name, certain);
  }

  private static boolean isAlone(JsonDocument document, int object, int member, String letters) {
    if (document.size(object) > MOST_MEMBERS) {
      return false;
    }
    for (int other = object + 1; other < document.next(object); other = document.next(other)) {
      if (other != member && letters(document.name(other)).equals(letters)) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
