/**
 * Code that all emitters share: the types of the runtime, and Java text that is safe for every
 * schema.
 */
@NullMarked
package io.github.jobsmith.generator.emit;

import org.jspecify.annotations.NullMarked;
