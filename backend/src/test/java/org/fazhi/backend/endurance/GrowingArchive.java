package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An archive that takes in the reports of an invented country, some at a time. */
final class GrowingArchive {
    private final Program program;
    private final Path country;
    private final Path folder;
    private final List<Path> waiting;

    GrowingArchive(Program program, Path country, Path folder) throws IOException {
        this.program = program;
        this.country = country;
        this.folder = folder;
        try (Stream<Path> reports = Files.walk(country.resolve("reports"))) {
            waiting = new ArrayList<>(
                    reports.filter(Files::isRegularFile).sorted().toList());
        }
    }

    Path folder() {
        return folder;
    }

    int waiting() {
        return waiting.size();
    }

    void add(int count) throws IOException, InterruptedException {
        List<Path> next = List.copyOf(waiting.subList(0, Math.min(count, waiting.size())));
        if (next.isEmpty()) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                "--archive",
                folder.toString(),
                "--urls",
                country.resolve("urls.tsv").toString()));
        next.forEach(report -> arguments.add(report.toString()));
        Program.Ended ended = program.ingest(arguments.toArray(String[]::new));
        if (ended.status() > 0) {
            throw new IOException("import: " + ended);
        }
        waiting.subList(0, next.size()).clear();
    }

    /** Reads what is new into the index, or everything into a new one. */
    Program.Ended index(boolean rebuild) throws IOException, InterruptedException {
        return rebuild
                ? program.ingest("index", "--rebuild", "--archive", folder.toString())
                : program.ingest("index", "--archive", folder.toString());
    }

    Program.Ended status() throws IOException, InterruptedException {
        return program.ingest(
                "status",
                "--archive",
                folder.toString(),
                "--elasticsearch",
                program.environment().get("ELASTICSEARCH_URL"));
    }
}
