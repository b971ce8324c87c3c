/** What is left of a skeleton of the AWS CLI in a request. */
@NullMarked
package io.github.jobsmith.jobs.skeleton;

import org.jspecify.annotations.NullMarked;
