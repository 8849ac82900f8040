package org.openrenovation.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A room sees only rooms on earlier lines, and on its own line only those from which an arrow leads
 * to it.
 */
class RoomsTest {

  private static final String CORE =
      """
      style
      base
      calendar · explain
      policy
      community
      scope · vote · approval
      schedule · funding → investment
      project
      planning → oversight
      programme
      json
      """;

  private static final String REPORTS =
      """
      style · file
      load · report → spi
      writer · kind
      (door)
      """;

  /** The room of what stands in a module's own package, outside every other. */
  private static final String DOOR = "(door)";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openrenovation");

  @TestFactory
  Stream<DynamicTest> aRoomOfCoreSeesOnlyEarlierRooms() {
    return tests("org.openrenovation.core", CORE);
  }

  @TestFactory
  Stream<DynamicTest> aRoomOfReportsSeesOnlyEarlierRooms() {
    return tests("org.openrenovation.reports", REPORTS);
  }

  @Test
  void coreKnowsNoReportAndNoExample() {
    noClasses()
        .that()
        .resideInAPackage("org.openrenovation.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openrenovation.reports..", "org.openrenovation.examples..")
        .check(HOUSE);
  }

  @Test
  void reportsKnowNoExample() {
    noClasses()
        .that()
        .resideInAPackage("org.openrenovation.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.openrenovation.examples..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void jacksonIsKnownInTheRoomForJsonAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.openrenovation.core..")
        .and()
        .resideOutsideOfPackage("org.openrenovation.core.json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..")
        .check(HOUSE);
  }

  @Test
  void workbooksAreKnownWhereFilesAreReadAndWritten() {
    noClasses()
        .that(
            resideInAPackage("org.openrenovation.core..")
                .or(resideInAPackage("org.openrenovation.reports.report.."))
                .or(resideInAPackage("org.openrenovation.reports.spi.."))
                // Benchmarks hold the library against others.
                .or(
                    resideInAPackage("org.openrenovation.examples..")
                        .and(resideOutsideOfPackage("org.openrenovation.examples.benchmark.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")
        .check(HOUSE);
  }

  @Test
  void oneFormatKnowsNoOther() {
    slices()
        .matching("org.openrenovation.reports.writer.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void innerRoomsFormNoCircle() {
    slices().matching("org.openrenovation.core.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  private static Stream<DynamicTest> tests(String base, String plan) {
    Map<String, Seq<String>> hidden = hidden(plan);
    DynamicTest noOther =
        DynamicTest.dynamicTest(
            "no room beside the plan",
            () ->
                assertThat(HOUSE)
                    .filteredOn(resideInAPackage(base + ".."))
                    .extracting(type -> roomOf(base, type))
                    .isSubsetOf(hidden.keySet()));
    return Stream.concat(
        Stream.of(noOther),
        hidden
            .toJavaStream()
            .filter(room -> !room._2.isEmpty())
            .map(
                room ->
                    DynamicTest.dynamicTest(
                        room._1,
                        () ->
                            noClasses()
                                .that()
                                .resideInAPackage(packages(base, room._1))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                    room._2
                                        .map(other -> packages(base, other))
                                        .toJavaArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(HOUSE))));
  }

  private static String packages(String base, String room) {
    return room.equals(DOOR) ? base : base + "." + room + "..";
  }

  private static String roomOf(String base, JavaClass type) {
    String name = type.getPackageName();
    return name.equals(base) ? DOOR : name.substring(base.length() + 1).split("\\.", -1)[0];
  }

  /** For each room of the plan, the rooms it may not see: all but itself and those before it. */
  private static Map<String, Seq<String>> hidden(String plan) {
    Seq<String> all = List.of(plan.trim().split("[·→\n]")).map(String::trim);
    Map<String, Seq<String>> hidden = LinkedHashMap.empty();
    Seq<String> earlier = List.empty();
    for (String line : plan.trim().split("\n")) {
      for (String chain : line.split("·")) {
        Seq<String> seen = earlier;
        for (String room : List.of(chain.split("→")).map(String::trim)) {
          seen = seen.append(room);
          hidden = hidden.put(room, all.removeAll(seen));
        }
      }
      earlier = earlier.appendAll(List.of(line.split("[·→]")).map(String::trim));
    }
    return hidden;
  }

  @Test
  void thePlanIsReadAsItIsDrawn() {
    Map<String, Seq<String>> hidden = hidden("a\nb · c → d\ne");
    assertThat(hidden.get("a").get()).containsExactly("b", "c", "d", "e");
    assertThat(hidden.get("b").get()).containsExactly("c", "d", "e");
    assertThat(hidden.get("c").get()).containsExactly("b", "d", "e");
    assertThat(hidden.get("d").get()).containsExactly("b", "e");
    assertThat(hidden.get("e").get()).isEmpty();
  }
}
