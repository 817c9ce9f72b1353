package org.fazhi.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.Stage;

/**
 * Reads a page or file of any supported format as printed. Thread-safe. Nothing is thrown; a document that cannot be read is
 * a problem with one of the codes {@code empty}, {@code too-large}, {@code not-text} (binary), {@code unknown-charset},
 * {@code unsupported-format}, {@code encrypted}, {@code broken}, {@code no-text} and {@code unreadable} (a scan: pictures only).
 */
public final class PageReader {
    private static final Pattern PICTURE = Pattern.compile("<img\\b", Pattern.CASE_INSENSITIVE);
    /** As for fetched pages: 32 MB. */
    static final int LARGEST = 32 * 1024 * 1024;
    /** The text of the longest real reports stays under a tenth of this. */
    static final int LONGEST_TEXT = 5_000_000;

    private final HtmlPage html;
    private final TextPage text;
    private final OfficeFile office;

    public PageReader() {
        Furniture furniture = Furniture.load();
        LabelFinder labels = LabelFinder.load();
        html = new HtmlPage(furniture, labels);
        text = new TextPage(furniture, labels);
        office = new OfficeFile(new Framing(furniture, labels));
    }

    public Outcome<RawReport> read(Document document) {
        if (document.body().length == 0) {
            return refuse(document, "empty", "the document has no bytes; fetch or copy it again");
        }
        if (document.body().length > LARGEST) {
            return refuse(
                    document,
                    "too-large",
                    "the document has " + document.body().length + " bytes, more than " + LARGEST);
        }
        try {
            return byKind(document);
        } catch (RuntimeException | StackOverflowError broken) {
            return refuse(document, "broken", "the document cannot be parsed: " + broken);
        }
    }

    /**
     * What a page says of itself outside of its text, for a page whose text cannot be had: title, meta tags, labels. A file that is no
     * page has only its name and address.
     */
    public RawReport outline(Document document) {
        try {
            ContentKind kind = ContentKind.of(document.body());
            Optional<String> decoded = kind == ContentKind.HTML
                    ? PageCharset.decode(document.body(), document.charset())
                    : Optional.empty();
            if (decoded.isPresent() && decoded.get().length() <= LONGEST_TEXT) {
                return html.read(document.name(), document.url(), decoded.get());
            }
        } catch (RuntimeException | StackOverflowError broken) {
            return RawReport.nameless(document);
        }
        return RawReport.nameless(document);
    }

    private Outcome<RawReport> byKind(Document document) {
        ContentKind kind = ContentKind.of(document.body());
        return switch (kind) {
            case HTML, TEXT -> page(document, kind);
            case PDF -> office.pdf(document);
            case ZIP -> office.docx(document);
            case OLE -> office.doc(document);
            case RTF -> refuse(document, "unsupported-format", "RTF is not read; save it as .docx");
            case IMAGE -> refuse(document, "unreadable", "a picture without text; it would need character recognition");
            case BINARY -> refuse(document, "not-text", "binary content in no known format");
        };
    }

    private Outcome<RawReport> page(Document document, ContentKind kind) {
        Optional<String> decoded = PageCharset.decode(document.body(), document.charset());
        if (decoded.isEmpty()) {
            return refuse(
                    document,
                    "unknown-charset",
                    "no known charset gives Chinese text"
                            + (document.charset() == null ? "" : "; the server said " + document.charset()));
        }
        String characters = decoded.get();
        if (characters.length() > LONGEST_TEXT) {
            return refuse(
                    document,
                    "too-large",
                    "the document has " + characters.length() + " characters, more than " + LONGEST_TEXT);
        }
        RawReport raw = kind == ContentKind.HTML
                ? html.read(document.name(), document.url(), characters)
                : text.read(document.name(), document.url(), characters);
        return withText(document, raw, kind);
    }

    private static Outcome<RawReport> withText(Document document, RawReport raw, ContentKind kind) {
        boolean leadsOn = !raw.attachments().isEmpty() || !raw.nextPages().isEmpty() || raw.looksLikeList();
        if (!OfficeFile.hasWords(raw.blocks()) && !leadsOn) {
            boolean pictures = kind == ContentKind.HTML
                    && PICTURE.matcher(new String(document.body(), StandardCharsets.ISO_8859_1))
                            .find();
            return pictures && raw.pageTitle().length() > 5
                    ? refuse(
                            document,
                            "unreadable",
                            "the page shows pictures instead of text; it would need character recognition")
                    : refuse(document, "no-text", "the page has no text of its own");
        }
        return Outcome.done(raw);
    }

    static Outcome<RawReport> refuse(Document document, String code, String reason) {
        return Outcome.refused(new Problem(document.name(), Stage.EXTRACT, code, reason));
    }
}
