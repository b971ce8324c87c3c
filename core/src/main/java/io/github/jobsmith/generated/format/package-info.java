/**
 * Values with a meaning of their own inside JSON strings: times, durations, cron expressions, S3
 * URLs and ARNs. For generated code, not for applications.
 *
 * <p>Where the fast path of a validator meets them, they are read in place, without a copy of the
 * string.
 */
@NullMarked
package io.github.jobsmith.generated.format;

import org.jspecify.annotations.NullMarked;
