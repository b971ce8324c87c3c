/** What a user may choose: how schemas are read, and what models are like. */
@NullMarked
package io.github.jobsmith.generator.option;

import org.jspecify.annotations.NullMarked;
