/**
 * What goes wrong when a job is created, as facts: the errors of the service, and the messages that
 * the service and its clients print.
 */
@NullMarked
package io.github.jobsmith.jobs.error;

import org.jspecify.annotations.NullMarked;
