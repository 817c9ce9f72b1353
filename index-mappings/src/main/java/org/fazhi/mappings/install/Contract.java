package org.fazhi.mappings.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fazhi.mappings.engine.IndexJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What both sides of the index agree on: the create-index bodies and the dictionary of the tokenizer. The digest of all of them is
 * stored in each index, so that nobody appends to an index that was built with other words.
 */
public final class Contract {
    /** Counted up when {@link org.fazhi.mappings.text.Folding}, the exact tokens or the cutting of passages change. */
    private static final String TEXT_RULES = "4";

    private final String reports = resource("/org/fazhi/mappings/index/reports.json");
    private final String figures = resource("/org/fazhi/mappings/index/figures.json");
    private final String captures = resource("/org/fazhi/mappings/index/captures.json");
    private final String digest = digest(
            reports,
            figures,
            captures,
            resource("/org/fazhi/mappings/dictionary/genre.dic"),
            // The tokenizer takes the names of regions for words.
            resource("/org/fazhi/mappings/vocabulary/regions.csv"),
            resource("/org/fazhi/mappings/vocabulary/regions-sample.csv"),
            resource("/org/fazhi/mappings/text/runs.txt"),
            TEXT_RULES);

    /** The create-index body for reports, as it stands in the file. */
    public String reports() {
        return reports;
    }

    /** The create-index body for figures, as it stands in the file. */
    public String figures() {
        return figures;
    }

    /** The create-index body for captures, as it stands in the file. */
    public String captures() {
        return captures;
    }

    /** How soon readers see what is written to an index that serves, as the engine takes it. */
    String refreshInterval() {
        return IndexJson.mapper()
                .readTree(reports)
                .at("/settings/index/refresh_interval")
                .asString();
    }

    /** Digest over mappings, dictionary and text rules; hex. */
    public String digest() {
        return digest;
    }

    /** The body with the digest in {@code _meta}, ready to create an index with. */
    String sealed(String body) {
        ObjectNode root = (ObjectNode) IndexJson.mapper().readTree(body);
        ((ObjectNode) root.get("mappings")).putObject("_meta").put("contract", digest);
        return root.toString();
    }

    private static String resource(String path) {
        try (InputStream in = Contract.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
