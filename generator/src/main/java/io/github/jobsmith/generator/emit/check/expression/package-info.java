/**
 * What generated code is made of: boolean expressions, and what is known of the instance that they
 * ask about.
 */
@NullMarked
package io.github.jobsmith.generator.emit.check.expression;

import org.jspecify.annotations.NullMarked;
