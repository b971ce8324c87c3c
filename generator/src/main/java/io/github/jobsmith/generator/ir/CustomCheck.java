package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of a custom vocabulary, ready to be emitted as {@code check.of(arguments..., constraint
 * or aspects)}.
 *
 * @param keyword the keyword
 * @param check the class that checks it
 * @param types the instance types that it applies to
 * @param arguments each a {@code String}, {@code Integer}, {@code List<String>} or null, in the
 *     order of the factory's parameters
 * @param hasAspects whether the last argument is a map of aspects instead of one constraint
 * @param members members of an object that is valid for this keyword if one of them is absent
 */
public record CustomCheck(
    String keyword,
    Class<? extends VocabularyCheck> check,
    EnumSet<JsonType> types,
    List<@Nullable Object> arguments,
    boolean hasAspects,
    List<String> members) {}
