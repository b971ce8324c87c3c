package io.github.jobsmith.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.mutant.AllMutants;
import io.github.jobsmith.conformance.mutant.Mutant;
import io.github.jobsmith.conformance.request.Request;
import io.github.jobsmith.conformance.request.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The generated validator and the ledger agree where the vocabulary decides")
class VocabularyProperties {
  private static final String SEED = "20261122";
  private static final List<Mutant> MUTANTS = AllMutants.list();

  @Provide
  Arbitrary<Request> valid() {
    return Requests.valid();
  }

  @Property(tries = 2, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on every change inside and outside a bound")
  void mutants(@ForAll("valid") Request request) {
    List<String> differences = new ArrayList<>();
    for (Mutant mutant : MUTANTS) {
      Request changed = mutant.apply(request);
      Set<String> expected = LedgerOracle.expected(changed);
      Set<String> actual = LedgerOracle.actual(changed);
      if (!expected.equals(actual)) {
        differences.add(mutant + ": the ledger says " + expected + ", the validator " + actual);
      }
    }
    assertThat(differences).isEmpty();
  }

  @Property(tries = 1000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on numbers: digits, sums, order")
  void numbers(@ForAll("numberRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> numberRequests() {
    return Vocabulary.numbers();
  }

  @Property(tries = 600, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on keys, names and kinds that may occur once")
  void uniqueness(@ForAll("listRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> listRequests() {
    return Vocabulary.lists();
  }

  @Property(tries = 600, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on ARNs of some partitions, regions and accounts")
  void arns(@ForAll("arnRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> arnRequests() {
    return Vocabulary.arns();
  }

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on times near their bounds, in every form, around leap days")
  void times(@ForAll("timeRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> timeRequests() {
    return TimeRequests.any();
  }

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on cron expressions, right and wrong")
  void crons(@ForAll("cronRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> cronRequests() {
    return CronRequests.any();
  }

  @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on maintenance windows that overlap, or nearly do")
  void windows(@ForAll("windowRequests") Request request) {
    agree(request);
  }

  @Provide
  Arbitrary<Request> windowRequests() {
    return CronRequests.windows();
  }

  @Property(tries = 1500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("on documents put together from sound and broken placeholders")
  void documents(@ForAll("documents") Fragments.Composed composed, @ForAll boolean config) {
    Set<String> expected = new TreeSet<>(composed.rows());
    if (config && !composed.presigned()) {
      expected.add(new Row("C-PRE-UNUSED", "/presignedUrlConfig").toString());
    }
    if (!config && composed.needsRole()) {
      expected.add(new Row("C-PH-ROLE", "/document").toString());
    }
    Request request = Vocabulary.document(composed.document(), config);
    assertThat(LedgerOracle.actualOfDocument(request)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Fragments.Composed> documents() {
    return Fragments.documents();
  }

  @Property(tries = 1500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  @Label("a document of any text is read to its end, and each finding is at its own member")
  void anyText(@ForAll("anyDocument") String document) {
    assertThat(Vocabulary.document(document, true).check())
        .allSatisfy(
            finding ->
                assertThat(finding.pointer())
                    .isEqualTo(
                        finding.rule().equals("presigned-config-unused")
                            ? "/presignedUrlConfig"
                            : "/document"));
  }

  @Provide
  Arbitrary<String> anyDocument() {
    return Vocabulary.anyDocument();
  }

  private static void agree(Request request) {
    assertThat(LedgerOracle.actual(request)).isEqualTo(LedgerOracle.expected(request));
  }
}
