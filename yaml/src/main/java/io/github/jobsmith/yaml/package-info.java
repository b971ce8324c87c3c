/** YAML as the JSON that it stands for. */
@NullMarked
package io.github.jobsmith.yaml;

import org.jspecify.annotations.NullMarked;
