/**
 * Standard output of JSON Schema: the result of an evaluation keyword by keyword, with annotations.
 */
@NullMarked
package io.github.jobsmith.compiler.output;

import org.jspecify.annotations.NullMarked;
