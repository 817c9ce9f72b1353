package org.fazhi.localelasticsearch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** As whom the node runs: Elasticsearch refuses to run as root. */
enum Privileges {
    /** The user is not root: as is. */
    SAME_USER(List.of()),
    /** Root, seen from within as user 1000: no file changes its owner, no right is lost that the node needs. */
    USER_NAMESPACE(List.of("unshare", "-U", "--map-user=1000", "--map-group=1000")),
    /** Root where user namespaces are forbidden, as in many containers: as nobody, who then owns the folders of the run. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Privileges(List<String> prefix) {
        this.prefix = prefix;
    }

    static Privileges find() {
        if (!Shell.output("id", "-u").equals("0")) {
            return SAME_USER;
        }
        return Stream.of(USER_NAMESPACE, NOBODY)
                .filter(way -> Shell.works(way.command(List.of("true"))))
                .findFirst()
                .orElseThrow(() ->
                        new EngineException("Elasticsearch does not run as root, and neither 'unshare -U' nor 'setpriv'"
                                + " (package util-linux) works here: run this as an ordinary user"));
    }

    /** The command as it has to be typed to run it as that user. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Where everybody may read when the node runs as somebody else. */
    Path cacheFolder() {
        return this == NOBODY ? Path.of("/var/tmp/fazhi-reports") : CacheFolder.ofUser();
    }

    /** Makes the folder writable for that user. */
    void own(Path folder) {
        if (this == NOBODY && !Shell.works(List.of("chown", "-R", "65534:65534", folder.toString()))) {
            throw new EngineException("cannot give " + folder + " to the user nobody, as whom the node runs");
        }
    }
}
