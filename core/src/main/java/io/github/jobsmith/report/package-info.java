/**
 * Reports for people and programs. A {@link io.github.jobsmith.report.ReportRenderer} receives one
 * {@link io.github.jobsmith.report.FileReport} after the other and writes each immediately, so that
 * any number of files can be reported in bounded memory.
 */
@NullMarked
package io.github.jobsmith.report;

import org.jspecify.annotations.NullMarked;
