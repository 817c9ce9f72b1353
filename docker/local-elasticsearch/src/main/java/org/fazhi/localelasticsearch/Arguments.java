package org.fazhi.localelasticsearch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line says.
 *
 * @param options of the node
 * @param nodes how many; more than one form a secured cluster
 * @param command to run beside it; empty to run the node alone
 * @param help whether the list of options is all that is wanted
 */
record Arguments(Options options, int nodes, List<String> command, boolean help) {
    private static final int MOST_NODES = 9;
    static final String HELP = """
            usage: java -jar local-elasticsearch.jar [OPTIONS] [-- COMMAND ARGS…]
            Starts Elasticsearch with the IK plugin on the loopback address, runs COMMAND with ELASTICSEARCH_URL in its
            environment, and stops the node when COMMAND ends. Without COMMAND the node runs until it is stopped (Ctrl-C).
            When ELASTICSEARCH_URL is set already, no node is started: that one is used.
              --heap SIZE    heap of the node, such as 512m (default) or 2g
              --nodes N      more than one form a cluster with TLS and users (fazhi-reader, fazhi-writer); COMMAND gets
                             ELASTICSEARCH_USER, _PASSWORD and _CA_FILE of the writer, and FAZHI_READER_PASSWORD
              --port N       HTTP port of a single node; 0 (default) takes a free one
              --data DIR     keep the indexes in DIR; without it they go with the node
              --quick        starts sooner and runs slower: for tests
              --plugin ZIP   the analysis-ik plugin; without it the project's own build is used
            Exit status: that of COMMAND; 1 when the node could not be had, 2 on wrong usage.
            """;

    static Arguments parse(List<String> args) {
        Options options = Options.defaults();
        int nodes = 1;
        Deque<String> rest = new ArrayDeque<>(args);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--help", "-h" -> {
                    return new Arguments(options, nodes, List.of(), true);
                }
                case "--" -> {
                    return new Arguments(options, nodes, requireCommand(rest), false);
                }
                case "--nodes" -> nodes = nodes(number(option, value(option, rest)));
                case "--heap" -> options = options.withHeap(value(option, rest));
                case "--port" -> options = options.withPort(number(option, value(option, rest)));
                case "--quick" -> options = options.withQuickStart();
                case "--data" -> options = options.withData(Path.of(value(option, rest)));
                case "--plugin" -> options = options.withPlugin(Path.of(value(option, rest)));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new Arguments(options, nodes, List.of(), false);
    }

    private static int nodes(int number) {
        if (number < 1 || number > MOST_NODES) {
            throw new IllegalArgumentException("--nodes must be 1 to " + MOST_NODES + ", not " + number);
        }
        return number;
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
