/**
 * The goals of the Maven plugin. A goal fills a plan and hands it on; what is generated and
 * validated, and how, is a matter of the other modules.
 */
@NullMarked
package io.github.jobsmith.maven;

import org.jspecify.annotations.NullMarked;
