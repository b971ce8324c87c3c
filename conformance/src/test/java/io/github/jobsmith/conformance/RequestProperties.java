package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.mutant.AllMutants;
import io.github.jobsmith.conformance.mutant.Mutant;
import io.github.jobsmith.conformance.request.Request;
import io.github.jobsmith.conformance.request.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Generated requests")
class RequestProperties {
  /** A fixed seed makes runs equal; a failure shows the request. */
  static final String SEED = "20261122";

  private static final List<Mutant> MUTANTS = AllMutants.list();

  @Provide
  Arbitrary<Request> valid() {
    return Requests.valid();
  }

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("a request in which nothing is wrong gives no error and no warning")
  void valid(@ForAll("valid") Request request) {
    assertThat(request.check()).filteredOn(Finding::isAlarm).isEmpty();
  }

  @Property(tries = 12, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("a change inside a bound changes no verdict")
  void inside(@ForAll("valid") Request request) {
    List<String> wrong = new ArrayList<>();
    for (Mutant mutant : MUTANTS) {
      if (mutant.inside()) {
        Set<String> alarms = alarms(mutant, mutant.apply(request));
        if (!alarms.isEmpty()) {
          wrong.add(mutant + ": " + alarms);
        }
      }
    }
    assertThat(wrong).as("changes inside that were found").isEmpty();
  }

  @Property(tries = 12, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("a change outside a bound is exactly one violation: of its rule, at its place")
  void outside(@ForAll("valid") Request request) {
    Set<String> before = infos(request);
    Map<String, Set<String>> wrong = new TreeMap<>();
    for (Mutant mutant : MUTANTS) {
      if (!mutant.inside()) {
        Request changed = mutant.apply(request);
        Set<String> expected = Set.of(mutant.rule() + " at \"" + mutant.at() + '"');
        Set<String> actual = actual(mutant, changed, before);
        if (!actual.equals(expected)) {
          wrong.put(mutant.toString(), actual);
        }
      }
    }
    ExpectedFailures.checkAll("mutants", wrong);
  }

  /** Returns the violations that the request did not have before, without expected advice. */
  private static Set<String> actual(Mutant mutant, Request changed, Set<String> before) {
    return changed.check().stream()
        .filter(f -> !mutant.also().contains(f.rule()))
        .filter(f -> f.isAlarm() || f.rule().equals(mutant.rule()) || !before.contains(f.rule()))
        .filter(f -> f.isAlarm() || f.rule().equals(mutant.rule()) || !ADVICE.contains(f.rule()))
        .map(Finding::ruleAt)
        .collect(Collectors.toSet());
  }

  /** Advice caused by what a change adds outside its own location. */
  private static final Set<String> ADVICE =
      Set.of(
          "dynamic-group-snapshot",
          "presigned-config-unused",
          "abort-timeout",
          "abort-never-reached",
          "retry-all-timeout",
          "window-count",
          "window-end-behavior",
          "run-command-comma",
          "namespace-greengrass");

  private static Set<String> alarms(Mutant mutant, Request changed) {
    return changed.check().stream()
        .filter(f -> f.isAlarm() || f.rule().equals(mutant.rule()))
        .filter(f -> !mutant.also().contains(f.rule()))
        .map(Finding::ruleAt)
        .collect(Collectors.toSet());
  }

  private static Set<String> infos(Request request) {
    return request.check().stream()
        .filter(Finding::isInfo)
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }
}
