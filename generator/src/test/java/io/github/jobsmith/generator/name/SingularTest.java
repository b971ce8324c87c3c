package io.github.jobsmith.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingularTest {
  @ParameterizedTest
  @CsvSource({
    "Ports, Port",
    "UpdateConfigs, UpdateConfig",
    "Policies, Policy",
    "Addresses, Address",
    "Branches, Branch",
    "Boxes, Box",
    "Caches, Cache",
    "Databases, Database",
    "Statuses, Status",
    "Cookies, Cookie",
    "Keys, Key",
    "TargetIds, TargetId",
    "Urls, Url",
    "Videos, Video",
    "CriteriaIndices, CriteriaIndex",
    "Children, Child",
    "S3Objects, S3Object"
  })
  void isTheSingularOfTheLastWord(String several, String one) {
    assertThat(Singular.of(several)).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address",
        "Status",
        "Analysis",
        "Analyses",
        "List",
        "Series",
        "Dns",
        "Https",
        "Alias",
        "Leaves",
        "Heroes",
        "Ports2",
        "PORTS",
        "S",
        "",
        "CriteriaList",
        "_2"
      })
  void isEmptyIfUncertain(String name) {
    assertThat(Singular.of(name)).isNull();
  }
}
