package org.fazhi.ingest.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.ingest.Outcome;

/** Reads PDF and Word files. */
final class OfficeFile {
    private final Framing framing;

    OfficeFile(Framing framing) {
        this.framing = framing;
    }

    Outcome<RawReport> pdf(Document document) {
        try (PDDocument pdf = Loader.loadPDF(document.body())) {
            List<Block> blocks = PdfBlocks.of(pdf);
            return blocks(document, blocks, "the PDF has no text layer; it would need character recognition");
        } catch (InvalidPasswordException locked) {
            return PageReader.refuse(document, "encrypted", "the PDF asks for a password");
        } catch (IOException broken) {
            return PageReader.refuse(document, "broken", "the PDF cannot be parsed: " + broken.getMessage());
        }
    }

    Outcome<RawReport> docx(Document document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.body()))) {
            return blocks(document, DocxBlocks.of(word), "the Word file holds no text, perhaps pictures only");
        } catch (RecordFormatException tooLarge) {
            return PageReader.refuse(document, "too-large", "unpacked, the Word file is far larger than a report");
        } catch (IOException
                | org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.UnsupportedFileFormatException broken) {
            return PageReader.refuse(
                    document,
                    isBomb(broken) ? "too-large" : "unsupported-format",
                    isBomb(broken)
                            ? "unpacked, the Word file is far larger than a report"
                            : "not a Word file (.docx) or a broken one: " + broken.getMessage());
        }
    }

    Outcome<RawReport> doc(Document document) {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(document.body()))) {
            return blocks(document, DocBlocks.of(word), "the Word file holds no text, perhaps pictures only");
        } catch (EncryptedDocumentException locked) {
            return PageReader.refuse(document, "encrypted", "the Word file asks for a password");
        } catch (IOException | RuntimeException broken) {
            return PageReader.refuse(
                    document,
                    "unsupported-format",
                    "not a Word file (.doc) or one of another program: " + broken.getMessage());
        }
    }

    /** The library stops unpacking what grows beyond measure and says so in words only. */
    private static boolean isBomb(Exception broken) {
        return String.valueOf(broken.getMessage()).contains("Zip bomb");
    }

    private Outcome<RawReport> blocks(Document document, List<Block> blocks, String scan) {
        if (!hasWords(blocks)) {
            return PageReader.refuse(document, "unreadable", scan);
        }
        return Outcome.done(TextPage.framed(document.name(), document.url(), new ArrayList<>(blocks), framing));
    }

    /** A dozen letters or Chinese characters. */
    static boolean hasWords(List<Block> blocks) {
        int letters = 0;
        for (Block block : blocks) {
            letters += (int) block.text()
                    .codePoints()
                    .filter(Character::isLetter)
                    .limit(12)
                    .count();
            if (letters >= 12) {
                return true;
            }
        }
        return false;
    }
}
