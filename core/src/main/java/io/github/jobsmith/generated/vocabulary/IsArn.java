package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.format.Arn;
import io.github.jobsmith.json.JsonDocument;

/** Whether a value is an ARN. Not a lambda: the first one in a process takes milliseconds. */
final class IsArn implements Pointer.Test {
  static final Pointer.Test TEST = new IsArn();

  private IsArn() {}

  @Override
  public boolean matches(JsonDocument doc, int node) {
    return Arn.isArn(doc, node);
  }
}
