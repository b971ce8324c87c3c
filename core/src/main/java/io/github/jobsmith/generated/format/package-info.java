/**
 * Formats of strings: times, durations, cron expressions, S3 URLs and ARNs. For generated code, not
 * for applications.
 *
 * <p>On the fast path of a validator, strings are parsed in place without being copied.
 */
@NullMarked
package io.github.jobsmith.generated.format;

import org.jspecify.annotations.NullMarked;
