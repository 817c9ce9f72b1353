package org.fazhi.ingest.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.fazhi.ingest.export.Manifest.ExportedFile;
import org.fazhi.mappings.engine.IndexJson;
import tools.jackson.core.JacksonException;

/** An export that was found whole: every file is there, with the length and the digest that the manifest says. */
public final class ExportFolder {
    private final Path folder;
    private final Manifest manifest;

    private ExportFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Reads the manifest and checks every file against it.
     *
     * @throws ExportFault when the folder is no whole export of this format
     */
    public static ExportFolder open(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(manifest)) {
            throw new ExportFault(
                    folder + " has no " + Manifest.NAME + ": it is no export, or one that never became whole");
        }
        ExportFolder export = new ExportFolder(folder, read(manifest));
        for (String name :
                new String[] {IndexExport.REPORTS, IndexExport.FIGURES, IndexExport.CAPTURES, IndexExport.REGIONS}) {
            export.check(export.file(name));
        }
        return export;
    }

    private static Manifest read(Path file) throws IOException {
        try {
            Manifest manifest = IndexJson.mapper().readValue(Files.readString(file), Manifest.class);
            if (manifest.format() != Manifest.FORMAT || manifest.files() == null) {
                throw new ExportFault(
                        file + " is of format " + manifest.format() + "; this program reads " + Manifest.FORMAT);
            }
            return manifest;
        } catch (JacksonException e) {
            throw new ExportFault(file + " is damaged: it is no manifest");
        }
    }

    private void check(ExportedFile expected) throws IOException {
        Path file = folder.resolve(expected.name());
        if (!Files.isRegularFile(file)) {
            throw new ExportFault(file + " is missing");
        }
        if (Files.size(file) != expected.bytes() || !digest(file).equals(expected.sha256())) {
            throw new ExportFault(file + " is not the file that was exported: its checksum differs");
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    private ExportedFile file(String name) {
        return manifest.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportFault(folder.resolve(Manifest.NAME) + " does not list " + name));
    }

    /** Takes one document after the other. */
    public interface Taker<T> {
        void take(T document) throws IOException;
    }

    public <T> long reports(Class<T> type, Taker<T> taker) throws IOException {
        return each(IndexExport.REPORTS, type, taker);
    }

    public <T> long figures(Class<T> type, Taker<T> taker) throws IOException {
        return each(IndexExport.FIGURES, type, taker);
    }

    public <T> long captures(Class<T> type, Taker<T> taker) throws IOException {
        return each(IndexExport.CAPTURES, type, taker);
    }

    private <T> long each(String name, Class<T> type, Taker<T> taker) throws IOException {
        long line = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(name)), 1 << 16), StandardCharsets.UTF_8))) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                taker.take(IndexJson.mapper().readValue(text, type));
            }
        } catch (JacksonException e) {
            throw new ExportFault(
                    folder.resolve(name) + " line " + line + " holds no document that this program knows");
        }
        if (line != file(name).documents()) {
            throw new ExportFault(folder.resolve(name) + " holds " + line + " documents, not those that were counted");
        }
        return line;
    }
}
