/** Options of the user: how schemas are read, and how models look. */
@NullMarked
package io.github.jobsmith.generator.option;

import org.jspecify.annotations.NullMarked;
