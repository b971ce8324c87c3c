/**
 * Reports as people and programs read them. A {@link io.github.jobsmith.report.ReportRenderer} is
 * given one {@link io.github.jobsmith.report.FileReport} after the other and writes each as it
 * comes, so that any number of files can be reported in bounded memory.
 */
@NullMarked
package io.github.jobsmith.report;

import org.jspecify.annotations.NullMarked;
