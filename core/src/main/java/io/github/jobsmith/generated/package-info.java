/**
 * What all generated types have in common; the subpackages contain what they call. For generated
 * code, not for applications.
 */
@NullMarked
package io.github.jobsmith.generated;

import org.jspecify.annotations.NullMarked;
