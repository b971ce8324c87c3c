/** Files with several texts, for the other modules of Jobsmith. */
@NullMarked
package io.github.jobsmith.yaml.part;

import org.jspecify.annotations.NullMarked;
