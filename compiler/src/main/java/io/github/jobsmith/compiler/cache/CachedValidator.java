package io.github.jobsmith.compiler.cache;

import io.github.jobsmith.compiler.ValidatorClasses;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled schema as stored in the cache.
 *
 * @param classes the code
 * @param documents every file that the schema consists of, with its content at that time; the
 *     arrays must not be changed
 * @param warnings the warnings of the compilation, one line each
 * @param uncheckedFormats the formats that are only annotations
 */
public record CachedValidator(
    ValidatorClasses classes,
    Map<Path, byte[]> documents,
    List<String> warnings,
    List<String> uncheckedFormats) {
  public CachedValidator {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    warnings = List.copyOf(warnings);
    uncheckedFormats = List.copyOf(uncheckedFormats);
  }
}
