/**
 * Loads schema documents over https, for those who allow it: only from public addresses, within
 * limits, and only with the content that a lock file records.
 */
@NullMarked
package io.github.jobsmith.generator.network;

import org.jspecify.annotations.NullMarked;
