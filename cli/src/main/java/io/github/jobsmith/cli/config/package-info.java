/** The configuration file of a repository. */
@NullMarked
package io.github.jobsmith.cli.config;

import org.jspecify.annotations.NullMarked;
