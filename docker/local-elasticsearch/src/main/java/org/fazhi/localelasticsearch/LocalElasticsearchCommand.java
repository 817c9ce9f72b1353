package org.fazhi.localelasticsearch;

import java.util.List;

/** The command line: a node for as long as another command runs, or until it is stopped. */
public final class LocalElasticsearchCommand {
    private static final int WRONG_USAGE = 2;
    private static final int NO_ENGINE = 1;

    private LocalElasticsearchCommand() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            Arguments arguments = Arguments.parse(args);
            return arguments.help() ? help() : new Session(arguments).run();
        } catch (IllegalArgumentException e) {
            System.err.println("local-elasticsearch: " + e.getMessage());
            System.err.println("local-elasticsearch: --help lists the options");
            return WRONG_USAGE;
        } catch (EngineException e) {
            System.err.println("local-elasticsearch: " + e.getMessage());
            return NO_ENGINE;
        }
    }

    private static int help() {
        System.out.print(Arguments.HELP);
        return 0;
    }
}
