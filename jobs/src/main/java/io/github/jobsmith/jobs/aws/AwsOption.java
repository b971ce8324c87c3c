package io.github.jobsmith.jobs.aws;

import org.jspecify.annotations.Nullable;

/**
 * An option of the AWS CLI.
 *
 * @param name with its hyphens
 * @param member the member of the request that it sets; null if it sets none
 * @param shape of the member; null if it sets none
 */
record AwsOption(String name, Arity arity, @Nullable String member, @Nullable Shape shape) {
  /** How many arguments an option has. */
  enum Arity {
    NONE,
    ONE,
    /** None or one. */
    OPTIONAL,
    /** Any number. */
    ANY
  }

  static AwsOption of(String name, Arity arity) {
    return new AwsOption(name, arity, null, null);
  }

  boolean isSecret() {
    return shape != null && shape.isSecret();
  }
}
