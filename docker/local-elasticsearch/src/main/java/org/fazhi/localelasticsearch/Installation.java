package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The engine unpacked, with the plugin in it; nothing is ever written there again.
 *
 * @param home the folder that has bin, config, lib, modules and plugins
 */
record Installation(Path home) {
    private static final String PLUGIN = "analysis-ik";
    private static final String DESCRIPTOR = "stable-plugin-descriptor.properties";

    /** From the cache, which is filled first where it has to be; a plugin with other bytes is another installation. */
    static Installation of(Distribution distribution, Path plugin, Cache cache) {
        String engine = "elasticsearch-" + distribution.version() + "-" + brief(distribution.sha256());
        Path bare = cache.folder(engine, folder -> unpack(distribution, folder))
                .resolve("elasticsearch-" + distribution.version());
        requirePlugin(plugin);
        return new Installation(cache.folder(engine + "-" + PLUGIN + "-" + brief(Digest.of(plugin)), folder -> {
            FileTree.link(bare, folder);
            Unzip.unzip(plugin, folder.resolve("plugins").resolve(PLUGIN));
        }));
    }

    private static void unpack(Distribution distribution, Path folder) throws IOException {
        Path fetched = folder.resolve("fetched");
        Files.createDirectory(fetched);
        Path zip = distribution.obtain(fetched);
        Progress.say("unpacking Elasticsearch " + distribution.version() + " into the cache (once)");
        Unzip.unzip(zip, folder);
        FileTree.remove(fetched);
    }

    private static void requirePlugin(Path plugin) {
        try (ZipFile zip = new ZipFile(plugin.toFile())) {
            if (zip.getEntry(DESCRIPTOR) == null) {
                throw new EngineException(plugin + " is not an Elasticsearch plugin: it has no " + DESCRIPTOR);
            }
        } catch (IOException e) {
            throw new EngineException("the plugin " + plugin + " cannot be read; build it again", e);
        }
    }

    private static String brief(String digest) {
        return digest.substring(0, 12);
    }
}
