/**
 * Compares Jobsmith's reading of command lines and YAML with the real AWS CLI, which is run against
 * a server of this machine.
 */
@NullMarked
package io.github.jobsmith.conformance.awscli;

import org.jspecify.annotations.NullMarked;
