/**
 * The algorithms of the keywords of the Jobsmith vocabulary. For generated code, not for
 * applications. Generated code creates each check once, as a constant. A check applies to one type
 * of value; other values are valid.
 *
 * <p>Checks are immutable. Each limits its work for any input, and documents how.
 */
@NullMarked
package io.github.jobsmith.generated.vocabulary;

import org.jspecify.annotations.NullMarked;
