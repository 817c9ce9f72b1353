package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.ingest.Problem;
import org.junit.jupiter.api.Test;

/** What cannot be read is refused with a code that says why; nothing is thrown. */
class BadInputTest {
    private static final PageReader PAGES = new PageReader();

    private static String code(byte[] body) {
        return PAGES.read(new Document("bad.html", null, null, null, body))
                .refusal()
                .map(Problem::code)
                .orElse("read");
    }

    private static String code(String text) {
        return code(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFile() {
        assertEquals("empty", code(new byte[0]));
    }

    @Test
    void binaryGarbageNamedHtml() {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);
        assertEquals("not-text", code(garbage));
    }

    @Test
    void aTextTooLarge() {
        byte[] text = new byte[50 * 1024 * 1024];
        Arrays.fill(text, (byte) 'a');
        assertEquals("too-large", code(text));
    }

    @Test
    void aPageWithoutText() {
        assertEquals(
                "no-text",
                code(
                        "<html><head><title></title></head><body><div class='nav'><a href='/'>首页</a></div></body></html>"));
    }

    @Test
    void aPageOfPicturesOnly() {
        assertEquals(
                "unreadable",
                code(
                        "<html><title>石鼎县2023年法治政府建设年度报告</title><body><div><img src='1.jpg'><img src='2.jpg'></div></body></html>"));
    }

    @Test
    void anUnknownCharset() {
        byte[] cyrillic = "Отчет о работе".repeat(50).getBytes(Charset.forName("KOI8-R"));
        assertEquals("unknown-charset", code(cyrillic));
    }

    @Test
    void picturesAndUnknownContainers() {
        assertEquals("unreadable", code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertEquals("unsupported-format", code(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0}));
        assertEquals(
                "unsupported-format",
                code(Arrays.copyOf(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        600)));
        assertEquals("unsupported-format", code("{\\rtf1\\ansi}"));
    }

    @Test
    void brokenAndScannedAndLockedPdf() throws IOException {
        assertEquals("broken", code("%PDF-1.4 and nothing else"));
        assertEquals("unreadable", code(pdf(false)));
        assertEquals("encrypted", code(pdf(true)));
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void anEmptyWordFile() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.write(out);
            assertEquals("unreadable", code(out.toByteArray()));
        }
    }

    @Test
    void aWordFileThatGrowsBeyondMeasureWhenUnpacked() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(file)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            byte[] megabyte = new byte[1_000_000];
            Arrays.fill(megabyte, (byte) 'A');
            for (int i = 0; i < 120; i++) {
                zip.write(megabyte);
            }
        }
        assertEquals("too-large", code(file.toByteArray()));
    }
}
