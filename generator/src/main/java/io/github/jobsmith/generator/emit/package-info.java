/**
 * What all emitters share: the types of the runtime, and Java text that is safe whatever a schema
 * says.
 */
@NullMarked
package io.github.jobsmith.generator.emit;

import org.jspecify.annotations.NullMarked;
