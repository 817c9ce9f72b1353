package org.fazhi.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fazhi.samples.site.CorpusFiles;
import org.fazhi.samples.site.SampleCorpus;
import org.fazhi.samples.site.SampleServer;
import org.fazhi.samples.site.SampleSite;

/** The command line of the samples jar. */
public final class SamplesCommand {
    private static final String USAGE = """
            usage: java -jar samples.jar serve [--port N]              serve the sample site on 127.0.0.1 until stopped
                   java -jar samples.jar write DIR [--base URL]        write the site, truth.ndjson and sources.yml
                   java -jar samples.jar sources [--base URL]          print the sources.yml of the site at that address
                   java -jar samples.jar country DIR --reports N       write N reports of an invented country, with truth
            """;
    private final List<String> words;
    private final PrintStream out;

    SamplesCommand(String[] words, PrintStream out) {
        this.words = Arrays.asList(words);
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new SamplesCommand(args, out).run());
    }

    /** The exit status: 0 done, 1 not possible, 2 wrong usage. */
    int run() throws InterruptedException {
        try {
            return dispatch();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            return 2;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("samples: " + e);
            return 1;
        }
    }

    private int dispatch() throws IOException, InterruptedException {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "serve" -> serve();
            case "write" -> CorpusFiles.writeSite(folder(), base());
            case "sources" -> out.print(CorpusFiles.sources(base()));
            case "country" -> CorpusFiles.writeCountry(folder(), number("--reports", "1000"));
            case "--help", "-h" -> out.print(USAGE);
            default -> throw new IllegalArgumentException("what shall I do?");
        }
        return 0;
    }

    private void serve() throws IOException, InterruptedException {
        int port = (int) number("--port", "0");
        try (SampleServer server = SampleServer.start(SampleSite.generate(SampleCorpus.SEED), port)) {
            out.println(server.address());
            Thread.currentThread().join();
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken; choose another with --port", e);
        }
    }

    private long number(String name, String otherwise) {
        String value = option(name, otherwise);
        if (!value.matches("\\d{1,9}") || name.equals("--port") && Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
        return Long.parseLong(value);
    }

    private Path folder() {
        if (words.size() < 2 || words.get(1).startsWith("--")) {
            throw new IllegalArgumentException(words.get(0) + " needs a folder");
        }
        return Path.of(words.get(1));
    }

    private String base() {
        return option("--base", "http://127.0.0.1:8090");
    }

    private String option(String name, String otherwise) {
        int at = words.indexOf(name);
        if (at >= 0 && at + 1 >= words.size()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return at < 0 ? otherwise : words.get(at + 1);
    }
}
