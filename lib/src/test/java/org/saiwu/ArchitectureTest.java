package org.saiwu;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.Contests;

/** Holds the house to its plan. */
class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Contests.class.getProtectionDomain().getCodeSource().getLocation());
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** The only class that may speak of a contest by its id. */
    private static final Path CONTESTS = Path.of("org", "saiwu", "contest", "Contests.java");

    @Test
    void thereIsSomethingToHold() {
        assertThat(LIBRARY.size()).isGreaterThan(300);
    }

    @Test
    void arrowsRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("report")
                .definedBy("org.saiwu.report..")
                .layer("check")
                .definedBy("org.saiwu.check..")
                .layer("counting")
                .definedBy("org.saiwu.duplication..", "org.saiwu.quota..", "org.saiwu.award..")
                .layer("entry and contest")
                .definedBy("org.saiwu.entry..", "org.saiwu.contest..")
                .layer("reading")
                .definedBy("org.saiwu.bundle..", "org.saiwu.document..", "org.saiwu.media..", "org.saiwu.table..")
                .layer("file")
                .definedBy("org.saiwu.file..")
                .whereLayer("report")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("counting")
                .mayOnlyBeAccessedByLayers("report")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("report", "counting")
                .whereLayer("entry and contest")
                .mayOnlyBeAccessedByLayers("report", "counting", "check")
                .whereLayer("file")
                .mayOnlyBeAccessedByLayers("report", "counting", "check", "entry and contest", "reading")
                .check(LIBRARY);
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.saiwu.report..",
                        "org.saiwu.check..",
                        "org.saiwu.duplication..",
                        "org.saiwu.quota..",
                        "org.saiwu.award..",
                        "org.saiwu.entry..",
                        "org.saiwu.contest..",
                        "org.saiwu.bundle..",
                        "org.saiwu.document..",
                        "org.saiwu.media..",
                        "org.saiwu.table..",
                        "org.saiwu.file..")
                .check(LIBRARY);
    }

    @Test
    void theContestRoomKnowsNoEntry() {
        noClasses()
                .that()
                .resideInAPackage("org.saiwu.contest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.saiwu.entry..", "org.saiwu.bundle..", "org.saiwu.document..", "org.saiwu.media..")
                .check(LIBRARY);
    }

    @Test
    void roomsBelowKnowNoneOfTheirNeighbours() {
        for (String room : List.of("bundle", "document", "media", "table")) {
            String[] others = Stream.of("bundle", "document", "media", "table")
                    .filter(other -> !other.equals(room))
                    .map(other -> "org.saiwu." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.saiwu." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(LIBRARY);
        }
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.saiwu.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void theLibraryNeitherPrintsNorExits() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(LIBRARY);
    }

    @Test
    void theLibraryReadsNoDefaultLocaleCharsetOrTimeZone() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .check(LIBRARY);
    }

    @Test
    void theLibraryReadsNoDefaultsByTheBackDoor() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .orShould()
                .callMethodWhere(isNowWithoutAZone())
                .check(LIBRARY);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaCall<?>> isNowWithoutAZone() {
        return target(name("now"))
                .and(target(owner(resideInAPackage("java.time"))))
                .and(target(owner(type(java.time.Instant.class))).negate())
                .as("now() of a clock in the default zone");
    }

    @Test
    void theLibraryDoesNotLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(LIBRARY);
    }

    @Test
    void codeKnowsKindsOfRulesAndNeverAContest() throws IOException {
        Path sources = Path.of("src", "main", "java");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sources)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(CONTESTS))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(Contests.builtInIds()).isNotEmpty();
        for (Path file : files) {
            assertThat(COMMENTS.matcher(Files.readString(file)).replaceAll(""))
                    .as("%s", file)
                    .doesNotContain(Contests.builtInIds());
        }
    }

    @Test
    void everyPackageSaysWhatItIsAndTakesNoNulls() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src", "main", "java", "org", "saiwu"))) {
            List<Path> packages = walk.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsSources)
                    .toList();
            assertThat(packages).hasSizeGreaterThan(10).allSatisfy(folder -> assertThat(
                            Files.readString(folder.resolve("package-info.java")))
                    .contains("/**", "@NullMarked"));
        }
    }

    private static boolean holdsSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
