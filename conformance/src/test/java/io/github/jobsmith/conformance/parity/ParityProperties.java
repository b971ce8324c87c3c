package io.github.jobsmith.conformance.parity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.mutant.AllMutants;
import io.github.jobsmith.conformance.mutant.Mutant;
import io.github.jobsmith.conformance.request.Request;
import io.github.jobsmith.conformance.request.Requests;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The generated validator and networknt agree where standard keywords decide")
class ParityProperties {
  private static final String SEED = "20261122";
  private static final List<Mutant> MUTANTS = AllMutants.list();

  @Provide
  Arbitrary<Request> valid() {
    return Requests.valid();
  }

  @Provide
  Arbitrary<Request> junk() {
    return Junk.any();
  }

  @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on requests in which nothing is wrong")
  void valid(@ForAll("valid") Request request) {
    assertThat(Networknt.opinions(request.json())).isEmpty();
    assertThat(Agreement.differences(request)).isEmpty();
  }

  @Property(tries = 3, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on every change inside and outside a bound")
  void mutants(@ForAll("valid") Request request) {
    List<String> differences = new ArrayList<>();
    for (Mutant mutant : MUTANTS) {
      for (String difference : Agreement.differences(mutant.apply(request))) {
        differences.add(mutant + ": " + difference);
      }
    }
    assertThat(differences).isEmpty();
  }

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on requests with members dropped, renamed, doubled or retyped at random")
  void junk(@ForAll("junk") Request request) {
    assertThat(Agreement.differences(request)).isEmpty();
  }
}
