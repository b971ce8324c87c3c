/** Parses YAML to the equivalent JSON. */
@NullMarked
package io.github.jobsmith.yaml;

import org.jspecify.annotations.NullMarked;
