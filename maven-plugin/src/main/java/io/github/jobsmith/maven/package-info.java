/**
 * The goals of the Maven plugin. A goal creates a plan and passes it on; what is generated and
 * validated, and how, is a matter of the other modules.
 */
@NullMarked
package io.github.jobsmith.maven;

import org.jspecify.annotations.NullMarked;
