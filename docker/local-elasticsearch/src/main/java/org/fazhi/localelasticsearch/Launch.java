package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * How a node's process is started.
 *
 * @param privileges as whom it runs
 * @param installation the engine
 * @param jvm options of its JVM
 */
record Launch(Privileges privileges, Installation installation, String jvm) {
    /** A node on the settings of a folder. */
    SupervisedProcess node(RunFolder folder) {
        String launcher = installation.home().resolve("bin/elasticsearch").toString();
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", folder.config().toString(),
                "ES_TMPDIR", folder.temporary().toString(),
                "ES_JAVA_OPTS", jvm);
        try {
            // What a run before left says where that one answered.
            Files.deleteIfExists(folder.portsFile());
            return SupervisedProcess.start(
                    privileges.command(List.of(launcher)), environment, folder.root(), folder.output());
        } catch (IOException e) {
            throw new EngineException("cannot start Elasticsearch", e);
        }
    }
}
