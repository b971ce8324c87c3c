/** Objects that are used again, so that a verdict does not allocate. Not exported. */
@NullMarked
package io.github.jobsmith.reuse;

import org.jspecify.annotations.NullMarked;
