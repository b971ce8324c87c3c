/** Text that is safe to print. */
@NullMarked
package io.github.jobsmith.text;

import org.jspecify.annotations.NullMarked;
