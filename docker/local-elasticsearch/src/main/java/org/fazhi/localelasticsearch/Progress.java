package org.fazhi.localelasticsearch;

/** One plain line on standard error for what takes a while; standard output is the command's own. */
final class Progress {
    private Progress() {}

    static void say(String line) {
        System.err.println("elasticsearch: " + line);
    }
}
