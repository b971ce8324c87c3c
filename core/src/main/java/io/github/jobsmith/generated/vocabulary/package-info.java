/**
 * The algorithms behind the keywords of the Jobsmith vocabulary. For generated code, not for
 * applications: it makes each check once, as a constant, and calls it; a check applies to its
 * instance type only and finds every other value valid.
 *
 * <p>Checks are immutable. Each bounds its work whatever the input is, and says how.
 */
@NullMarked
package io.github.jobsmith.generated.vocabulary;

import org.jspecify.annotations.NullMarked;
