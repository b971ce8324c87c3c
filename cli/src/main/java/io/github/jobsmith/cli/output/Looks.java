package io.github.jobsmith.cli.output;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.MessageBundle;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The style of outputs.
 *
 * @param schemaId URI of the schema
 * @param notes lines to write at the end of text
 * @param quiet whether text is empty if there are no violations
 * @param failOn the lowest severity that makes the command fail; null if none does
 * @param base what paths are relative to in reports for other programs; null for the working
 *     directory
 * @param colors whether text on standard output has colours
 * @param colorsInFiles whether text in files has colours
 * @param width the width of text on standard output in columns; 0 for any
 * @param optionOf the option that a rule needs that was not run, by the id of the rule
 * @param subject what the counts at the end of text are about; null for files
 * @param pipeline the run of Azure Pipelines that SARIF belongs to; null if there is none
 * @param jenkins whether reports are for Jenkins
 * @param messages the language of text
 */
public record Looks(
    String schemaId,
    List<String> notes,
    boolean quiet,
    @Nullable Severity failOn,
    @Nullable Base base,
    boolean colors,
    boolean colorsInFiles,
    int width,
    UnaryOperator<String> optionOf,
    @Nullable String subject,
    @Nullable AzurePipeline pipeline,
    boolean jenkins,
    MessageBundle messages) {}
