/** The command line and the YAML of the AWS CLI, as it reads them. */
@NullMarked
package io.github.jobsmith.jobs.aws;

import org.jspecify.annotations.NullMarked;
