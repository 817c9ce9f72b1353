package org.fazhi.localelasticsearch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line says.
 *
 * @param options of the node
 * @param command to run beside it; empty to run the node alone
 * @param help whether the list of options is all that is wanted
 */
record Arguments(Options options, List<String> command, boolean help) {
    static final String HELP = """
            usage: java -jar local-elasticsearch.jar [OPTIONS] [-- COMMAND ARGS…]
            Starts Elasticsearch with the IK plugin on the loopback address, runs COMMAND with ELASTICSEARCH_URL in its
            environment, and stops the node when COMMAND ends. Without COMMAND the node runs until it is stopped (Ctrl-C).
            When ELASTICSEARCH_URL is set already, no node is started: that one is used.
              --heap SIZE    heap of the node, such as 512m (default) or 2g
              --port N       HTTP port; 0 (default) takes a free one
              --data DIR     keep the indexes in DIR; without it they go with the node
              --quick        starts sooner and runs slower: for tests
              --plugin ZIP   the analysis-ik plugin; without it the project's own build is used
            Exit status: that of COMMAND; 1 when the node could not be had, 2 on wrong usage.
            """;

    static Arguments parse(List<String> args) {
        Options options = Options.defaults();
        Deque<String> rest = new ArrayDeque<>(args);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--help", "-h" -> {
                    return new Arguments(options, List.of(), true);
                }
                case "--" -> {
                    return new Arguments(options, requireCommand(rest), false);
                }
                case "--heap" -> options = options.withHeap(value(option, rest));
                case "--port" -> options = options.withPort(number(option, value(option, rest)));
                case "--quick" -> options = options.withQuickStart();
                case "--data" -> options = options.withData(Path.of(value(option, rest)));
                case "--plugin" -> options = options.withPlugin(Path.of(value(option, rest)));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new Arguments(options, List.of(), false);
    }

    private static List<String> requireCommand(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("no command after --");
        }
        return List.copyOf(rest);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.pop();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not '" + value + "'", e);
        }
    }
}
