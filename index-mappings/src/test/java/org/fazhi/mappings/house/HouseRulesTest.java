package org.fazhi.mappings.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler knows. Each failure lists what breaks the rule. */
class HouseRulesTest {
    private static final int JAVA_FILE = 250;
    private static final int JAVA_METHOD = 40;
    private static final int VIEW_FILE = 200;
    private static final Set<String> TOP = Set.of(
            "backend", "frontend", "ingest", "index-mappings", "docker", "README.md", "pom.xml", "Makefile", "LICENSE");
    private static final Pattern EMPTY_NAMES = Pattern.compile("(Impl|Utils?|Helper|Manager|DTO|VO|Common)\\.java$");

    /** In pieces, so that this file does not break its own rule. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern SWITCHED_OFF =
            Pattern.compile("@Dis" + "abled|assume" + "True\\(|\\b(it|test|describe)\\.(sk" + "ip|on" + "ly)\\(");

    private final Sources sources = new Sources();

    @Test
    void theTopLevelIsTheHouseAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(sources.root())) {
            nothing(entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !TOP.contains(name) && !name.startsWith(".") && !name.equals("target"))
                    .toList());
        }
    }

    @Test
    void javaFilesStaySmall() {
        nothing(longerThan(JAVA_FILE, sources.ending(".java")));
    }

    @Test
    void viewFilesStaySmall() {
        Predicate<Path> generated = file -> file.endsWith("schema.ts");
        nothing(longerThan(
                VIEW_FILE,
                sources.ending(".vue", ".ts").stream()
                        .filter(generated.negate())
                        .toList()));
    }

    @Test
    void methodsStaySmall() throws IOException {
        nothing(Methods.longerThan(JAVA_METHOD, sources.root(), sources.ending(".java")));
    }

    @Test
    void namesSaySomething() {
        nothing(sources.ending(".java").stream()
                .map(Path::toString)
                .filter(file -> EMPTY_NAMES.matcher(file).find())
                .toList());
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() {
        nothing(sources.ending(".java").stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(sources.root().resolve(folder).resolve("package-info.java")))
                .map(Path::toString)
                .toList());
    }

    @Test
    void nothingIsLeftUnfinishedOrSwitchedOff() {
        nothing(sources.ending(".java", ".ts", ".vue", ".sh", ".md", "pom.xml", "Makefile").stream()
                .flatMap(file -> matches(
                        file,
                        line -> UNFINISHED.matcher(line).find()
                                || SWITCHED_OFF.matcher(line).find()))
                .toList());
    }

    @Test
    void versionsStandInTheParentOnly() {
        nothing(sources.ending("pom.xml").stream()
                .filter(file -> file.getNameCount() > 1)
                .flatMap(file -> matches(
                        file,
                        line -> line.matches("\\s*<version>.*")
                                && !line.matches("\\s*<version>(0\\.1\\.0|\\$\\{.*)</version>.*")))
                .toList());
    }

    private List<String> longerThan(int limit, List<Path> files) {
        return files.stream()
                .filter(file -> sources.lines(file).size() > limit)
                .map(file -> file + " has " + sources.lines(file).size() + " lines")
                .toList();
    }

    private Stream<String> matches(Path file, Predicate<String> rule) {
        List<String> lines = sources.lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> rule.test(lines.get(i)))
                .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
    }

    private static void nothing(List<String> found) {
        assertEquals("", String.join("\n", found));
    }
}
