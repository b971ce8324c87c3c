package io.github.jobsmith.conformance.mutant;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant. */
public final class AllMutants {
  private AllMutants() {}

  public static List<Mutant> list() {
    return Stream.of(
            JobMutants.all(),
            TargetMutants.all(),
            DocumentMutants.all(),
            SourceMutants.all(),
            TemplateMutants.all(),
            ParameterMutants.all(),
            TagMutants.all(),
            PresignMutants.all(),
            RolloutMutants.all(),
            IntegerMutants.all(),
            AbortMutants.all(),
            RetryMutants.all(),
            ScheduleMutants.all(),
            TimeMutants.all(),
            WindowMutants.all(),
            PackageMutants.all(),
            PlaceholderMutants.all(),
            ShapeMutants.all())
        .flatMap(mutants -> mutants)
        .flatMap(mutants -> mutants.list().stream())
        .toList();
  }
}
