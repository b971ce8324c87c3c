package io.github.jobsmith.cli.output;

import io.github.jobsmith.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What outputs look like.
 *
 * @param schemaId URI of the schema
 * @param notes what text says at the end
 * @param quiet whether text says nothing when nothing is found
 * @param failOn the mildest severity that makes the command fail
 * @param base what paths are relative to in reports for other programs; null for the working
 *     directory
 * @param colors whether text on standard output has colours
 * @param colorsInFiles whether text in files has colours
 * @param submitOption how to say when jobs are created
 */
public record Looks(
    String schemaId,
    List<String> notes,
    boolean quiet,
    Severity failOn,
    @Nullable Base base,
    boolean colors,
    boolean colorsInFiles,
    String submitOption) {}
