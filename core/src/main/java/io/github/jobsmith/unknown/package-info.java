/** Values that are not known yet, and what depends on them. Not exported. */
@NullMarked
package io.github.jobsmith.unknown;

import org.jspecify.annotations.NullMarked;
