package org.workrules.examples;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.workrules.api.spi.CountyProfileProvider;

/** The house is kept: what may lean on what, and what a user gets to see. */
@AnalyzeClasses(
    packages = "org.workrules",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.ShippedOnly.class})
class ArchitectureTest {

  /** Leaves out what is not shipped. */
  static final class ShippedOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/examples/") && !location.contains("/benchmarks/");
    }
  }

  private static final DescribedPredicate<JavaClass> OUR_TOOLS =
      resideInAnyPackage("com.google..", "org.slf4j..", "org.immutables..", "org.jspecify..");

  @ArchTest
  static final ArchRule rooms_lean_only_on_the_rooms_below =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("api")
          .definedBy("org.workrules.api..")
          .layer("engine")
          .definedBy("org.workrules.engine..")
          .layer("profiles")
          .definedBy("org.workrules.profile..")
          .whereLayer("api")
          .mayNotAccessAnyLayer()
          .whereLayer("engine")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("profiles")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture()
          .because("a profile is data, and the engine must run any of them");

  @ArchTest
  static final ArchRule counties_do_not_know_each_other =
      slices()
          .matching("org.workrules.profile.(*)..")
          .should()
          .notDependOnEachOther()
          .because("each county's rules stand alone");

  @ArchTest
  static final ArchRule the_api_needs_nothing_at_run_time =
      noClasses()
          .that()
          .resideInAPackage("org.workrules.api..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("com.google..", "org.slf4j.."))
          .because("whoever writes a profile gets the vocabulary and nothing else");

  @ArchTest
  static final ArchRule profiles_need_nothing_but_the_api =
      classes()
          .that()
          .resideInAPackage("org.workrules.profile..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.workrules.api..", "org.workrules.profile..", "java..", "org.jspecify.."))
          .because("a profile only states");

  @ArchTest
  static final ArchRule our_tools_stay_out_of_the_signatures_of_methods =
      noMethods()
          .that()
          .haveModifier(JavaModifier.PUBLIC)
          .or()
          .haveModifier(JavaModifier.PROTECTED)
          .should()
          .haveRawReturnType(OUR_TOOLS)
          .orShould()
          .haveRawParameterTypes(anyElementThat(OUR_TOOLS))
          .because("a vendor's product brings its own versions");

  @ArchTest
  static final ArchRule our_tools_stay_out_of_the_signatures_of_constructors =
      noConstructors()
          .that()
          .haveModifier(JavaModifier.PUBLIC)
          .should()
          .haveRawParameterTypes(anyElementThat(OUR_TOOLS))
          .because("a vendor's product brings its own versions");

  @ArchTest
  static final ArchRule nothing_public_can_be_changed =
      fields().that().arePublic().should().beFinal().because("what is handed out is immutable");

  @ArchTest
  static final ArchRule a_profile_shows_only_its_provider =
      classes()
          .that()
          .resideInAPackage("org.workrules.profile..")
          .and()
          .areNotAssignableTo(CountyProfileProvider.class)
          .should()
          .notBePublic()
          .because("its subjects are read by people and by the engine, not called");

  @ArchTest
  static final ArchRule generated_classes_are_hidden =
      classes()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .should()
          .notBePublic()
          .because("callers see the type and its builder");

  @ArchTest
  static final ArchRule today_is_always_an_argument =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("an answer must not change with the day it is asked");

  @ArchTest
  static final ArchRule every_package_says_that_null_is_no_value =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(NullMarked.class)
          .because("the null rule is said once for each package");

  @ArchTest
  static final ArchRule nothing_is_printed =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a library answers its caller");
}
