/** Types in the signatures of generated models. For applications. */
@NullMarked
package io.github.jobsmith.model;

import org.jspecify.annotations.NullMarked;
