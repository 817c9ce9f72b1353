package org.fazhi.ingest.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.Stage;

/**
 * A file that somebody hands in instead of a fetch.
 *
 * @param urls the address it came from, or, when nobody knows it, the names that it may bear: {@code file:NAME}, then with one
 *     folder more each, until they tell it from every other file
 * @param folder tells the folder in which it lay from others without naming it
 */
record LocalFile(List<String> urls, String folder, String mediaType, byte[] body) {
    private static final long LARGEST = 32L << 20;
    private static final int HEAD = 1024;

    static Outcome<LocalFile> read(Path file, String url) {
        try {
            if (!Files.isRegularFile(file)) {
                return refused(file, "not-a-file", "there is no such file");
            }
            if (Files.size(file) > LARGEST) {
                return refused(file, "too-large", "more than " + (LARGEST >> 20) + " MB");
            }
            byte[] body = Files.readAllBytes(file);
            if (body.length == 0) {
                return refused(file, "empty", "the file is empty");
            }
            String type = mediaType(file.getFileName().toString(), body);
            if (type == null) {
                return refused(file, "not-text", "neither HTML, text, PDF nor Word by its name or content");
            }
            String folder =
                    Digest.id(String.valueOf(file.toAbsolutePath().normalize().getParent()));
            return Outcome.done(new LocalFile(addresses(file, url), folder, type, body));
        } catch (IOException e) {
            return refused(file, "unreadable", Folders.reason(e));
        } catch (URISyntaxException e) {
            return refused(file, "bad-address", e.getMessage());
        }
    }

    private static Outcome<LocalFile> refused(Path file, String code, String reason) {
        return Outcome.refused(new Problem(file.toString(), Stage.IMPORT, code, reason));
    }

    private static List<String> addresses(Path file, String url) throws URISyntaxException {
        if (url != null && !url.isBlank()) {
            return List.of(new URI(url.strip()).toASCIIString());
        }
        Path path = file.toAbsolutePath().normalize();
        List<String> names = new ArrayList<>();
        for (int from = path.getNameCount() - 1; from >= 0; from--) {
            String name = path.subpath(from, path.getNameCount()).toString().replace('\\', '/');
            names.add(new URI("file", name, null).toASCIIString());
        }
        return names;
    }

    /** What the bytes say goes before what the name says: sites serve Word files under any name. Null: none of ours. */
    static String mediaType(String name, byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        String lower = head.stripLeading().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "application/msword";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
            return "text/html";
        }
        return switch (extension) {
            case "html", "htm", "shtml" -> "text/html";
            case "txt" -> "text/plain";
            case "pdf" -> "application/pdf";
            case "doc", "wps" -> "application/msword";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            default -> null;
        };
    }
}
