package io.github.jobsmith.config;

import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Violation;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code ignores}.
 *
 * @param files the files that it is about
 * @param named these files, absolute, if they are named without wildcards; otherwise empty
 * @param rule the id of the rule
 * @param pointer of the value that contains the violations; null for every place
 * @param reason why they are ignored
 * @param until the last day on which they are; null for always
 * @param location JSON Pointer of the entry in the configuration
 */
record Ignore(
    FileSelection files,
    List<Path> named,
    String rule,
    @Nullable String pointer,
    String reason,
    @Nullable LocalDate until,
    String location) {
  boolean isAbout(Path file) {
    return files.has(file, null);
  }

  /** Whether the files are gone from directories that were searched. */
  boolean isGone(Collection<Path> directories) {
    for (Path file : named) {
      if (directories.stream().noneMatch(file::startsWith)
          || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return !named.isEmpty();
  }

  boolean isExpired(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  boolean covers(Violation violation) {
    if (!violation.rule().id().equals(rule)) {
      return false;
    }
    if (pointer != null) {
      for (Place place : violation.places()) {
        if (!place.pointer().equals(pointer) && !place.pointer().startsWith(pointer + "/")) {
          return false;
        }
      }
    }
    return true;
  }
}
