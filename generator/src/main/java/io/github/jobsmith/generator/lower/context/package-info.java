/**
 * What all passes over one schema share: its nodes, its literals and patterns, and where each
 * constraint stands in the text.
 */
@NullMarked
package io.github.jobsmith.generator.lower.context;

import org.jspecify.annotations.NullMarked;
