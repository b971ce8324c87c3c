package io.github.jobsmith.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The dependency rules of docs/architecture.md. */
class ArchitectureTest {
  private static final String ROOT = "io.github.jobsmith.";
  private static final String GENERATOR = ROOT + "generator.";
  private static final String CLI = ROOT + "cli.";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.jobsmith");

  /** The command and the Maven plugin. */
  private static final JavaClasses FRONT_ENDS =
      new ClassFileImporter()
          .importPaths(Path.of("../cli/target/classes"), Path.of("../maven-plugin/target/classes"));

  @Test
  @DisplayName("dependencies between packages have no cycles")
  void noCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CODE);
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(FRONT_ENDS);
  }

  @Test
  @DisplayName("the packages of the command depend only on those before them")
  void layersOfTheCommand() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("process")
        .definedBy(CLI + "process")
        .layer("argument")
        .definedBy(CLI + "argument")
        .layer("input")
        .definedBy(CLI + "input")
        .layer("output")
        .definedBy(CLI + "output")
        .layer("schema")
        .definedBy(CLI + "schema")
        .layer("command")
        .definedBy(CLI + "command")
        .layer("main")
        .definedBy(ROOT + "cli")
        .whereLayer("process")
        .mayNotAccessAnyLayer()
        .whereLayer("argument")
        .mayOnlyAccessLayers("process")
        .whereLayer("input")
        .mayOnlyAccessLayers("process")
        .whereLayer("output")
        .mayOnlyAccessLayers("process")
        .whereLayer("schema")
        .mayOnlyAccessLayers("process", "argument")
        .whereLayer("command")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .check(FRONT_ENDS);
  }

  @Test
  @DisplayName("each family of types depends only on those before it")
  void layersOfTheGenerator() {
    noClasses()
        .that()
        .resideInAPackage(GENERATOR + "source..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "generator..")
                .and(not(resideInAPackage(GENERATOR + "source.."))))
        .check(CODE);
    noClasses()
        .that()
        .resideInAPackage(GENERATOR + "link..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            GENERATOR + "ir..", GENERATOR + "name..", GENERATOR + "emit..", "com.palantir..")
        .check(CODE);
    noClasses()
        .that()
        .resideInAPackage(GENERATOR + "emit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(GENERATOR + "source..", GENERATOR + "link..", GENERATOR + "lower..")
        .check(CODE);
    noClasses()
        .that()
        .resideOutsideOfPackages(GENERATOR + "name..", GENERATOR + "emit..")
        .and()
        .doNotHaveFullyQualifiedName(GENERATOR + "Generator")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .as("only names and emitters know JavaPoet")
        .check(CODE);
  }

  @Test
  @DisplayName("the packages of lowering depend only on those before them")
  void layersOfLowering() {
    String lower = GENERATOR + "lower.";
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("rules")
        .definedBy(lower + "rules")
        .layer("context")
        .definedBy(lower + "context")
        .layer("keyword")
        .definedBy(lower + "keyword")
        .layer("shape")
        .definedBy(lower + "shape")
        .layer("pass")
        .definedBy(lower + "pass")
        .layer("lowering")
        .definedBy(GENERATOR + "lower")
        .whereLayer("rules")
        .mayNotAccessAnyLayer()
        .whereLayer("context")
        .mayOnlyAccessLayers("rules")
        .whereLayer("keyword")
        .mayOnlyAccessLayers("rules", "context")
        .whereLayer("shape")
        .mayOnlyAccessLayers("context")
        .whereLayer("pass")
        .mayOnlyAccessLayers("rules", "context")
        .whereLayer("lowering")
        .mayNotBeAccessedByAnyLayer()
        .check(CODE);
  }

  @Test
  @DisplayName("the emitters of checks depend only on those before them")
  void layersOfChecks() {
    String check = GENERATOR + "emit.check.";
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("expression")
        .definedBy(check + "expression")
        .layer("classes")
        .definedBy(check + "classes")
        .layer("conditions")
        .definedBy(check + "conditions")
        .layer("statements")
        .definedBy(check + "statements")
        .layer("check")
        .definedBy(GENERATOR + "emit.check")
        .whereLayer("expression")
        .mayNotAccessAnyLayer()
        .whereLayer("classes")
        .mayOnlyAccessLayers("expression")
        .whereLayer("conditions")
        .mayOnlyAccessLayers("expression", "classes")
        .whereLayer("statements")
        .mayOnlyAccessLayers("expression", "classes", "conditions")
        .whereLayer("check")
        .mayNotBeAccessedByAnyLayer()
        .check(CODE);
  }

  @Test
  @DisplayName("generated code depends on the core and the JDK only")
  void theCoreStandsAlone() {
    String[] core = {
      ROOT + "custom..",
      ROOT + "json..",
      ROOT + "rule..",
      ROOT + "generated..",
      ROOT + "excerpt..",
      ROOT + "message..",
      ROOT + "validation..",
      ROOT + "report..",
      ROOT + "unknown..",
      ROOT + "text..",
      ROOT + "reuse..",
      ROOT + "model.."
    };
    classes()
        .that()
        .resideInAnyPackage(core)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(core).or(resideInAnyPackage("java..", "org.jspecify..")))
        .check(CODE);
    classes()
        .that()
        .resideInAPackage(ROOT + "createjob..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(core)
                .or(resideInAnyPackage("java..", "org.jspecify..", ROOT + "createjob..")))
        .check(CODE);
  }

  @Test
  @DisplayName("the packages of the core depend only on those before them")
  void layersOfTheCore() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("json")
        .definedBy(ROOT + "json")
        .layer("rule")
        .definedBy(ROOT + "rule")
        .layer("generated")
        .definedBy(ROOT + "generated..")
        .layer("excerpt")
        .definedBy(ROOT + "excerpt")
        .layer("message")
        .definedBy(ROOT + "message")
        .layer("validation")
        .definedBy(ROOT + "validation")
        .whereLayer("json")
        .mayNotAccessAnyLayer()
        .whereLayer("rule")
        .mayNotAccessAnyLayer()
        .whereLayer("generated")
        .mayOnlyAccessLayers("json", "rule")
        .whereLayer("excerpt")
        .mayOnlyAccessLayers("json")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers("validation")
        .check(CODE);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "message", ROOT + "validation", ROOT + "excerpt")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "message", ROOT + "excerpt")
        .as("only validation uses wording and excerpts")
        .check(CODE);
  }

  @Test
  @DisplayName("nothing reads the clock except the cache, for the age of its files")
  void time() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "compiler..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CODE);
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(FRONT_ENDS);
  }

  @Test
  void noMutableStatics() {
    fields().that().areStatic().should().beFinal().check(CODE);
    fields().that().areStatic().should().beFinal().check(FRONT_ENDS);
  }
}
