package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.FictionalPage;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.junit.jupiter.api.Test;

/**
 * Pages broken at random: cut off, tags lost, charset flipped, digits widened. Nothing is thrown, the same page gives the same report,
 * and sections lie within the text and within each other. {@code -Dfazhi.mutations=20000} raises the number.
 */
class MutatedPagesTest {
    private static final int PAGES = Integer.getInteger("fazhi.mutations", 300);
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8,
        Charset.forName("GB18030"),
        Charset.forName("Big5"),
        StandardCharsets.UTF_16LE,
        StandardCharsets.ISO_8859_1
    };

    @Test
    void brokenPagesNeitherThrowNorContradictThemselves() {
        PageReader pages = new PageReader();
        ReportReader reports = ReportReader.load();
        List<String> originals = FictionalPage.all();
        for (int seed = 0; seed < PAGES; seed++) {
            byte[] body = mutated(originals.get(seed % originals.size()), new Random(seed));
            Document document = new Document(
                    "seed " + seed, "http://www.sdxzf.gov.cn/a.html", null, seed % 5 == 0 ? "gb2312" : null, body);
            RawReport raw = pages.read(document).result().orElse(null);
            if (raw != null) {
                Reading reading = reports.read(raw);
                check(reading.report(), seed);
                if (seed % 10 == 0) {
                    assertEquals(
                            reading, reports.read(pages.read(document).result().orElseThrow()), "seed " + seed);
                }
            }
        }
    }

    static void check(Report report, int seed) {
        int length = report.text().length();
        int before = 0;
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            boolean inBounds = section.start() >= before
                    && section.start() < section.bodyStart()
                    && section.bodyStart() <= section.end()
                    && section.end() <= length;
            assertTrue(inBounds, () -> "seed " + seed + " " + section + " of " + length);
            before = section.start();
            for (Section later :
                    report.sections().subList(i + 1, report.sections().size())) {
                boolean within = later.start() < section.end();
                assertTrue(
                        !within || later.end() <= section.end(),
                        () -> "seed " + seed + " " + later + " crosses " + section);
            }
        }
    }

    private static byte[] mutated(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int i = random.nextInt(6); i >= 0 && text.length() > 10; i--) {
            mutate(text, random);
        }
        byte[] body = text.toString().getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
        if (random.nextInt(4) == 0) {
            body = java.util.Arrays.copyOf(body, random.nextInt(body.length + 1));
        }
        for (int i = random.nextInt(8); i > 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return body;
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() - 5);
        int to = Math.min(text.length(), at + 1 + random.nextInt(300));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to));
            case 2 -> replace(text, '<', ' ', random);
            case 3 -> replace(text, '>', '<', random);
            case 4 -> widen(text, at, to);
            default ->
                text.insert(
                        at,
                        List.of("一、", "（一）", "\u0000", "1.", "\ud840", "</div></table>", "<!--", "&nbsp;&#x200b;", "二是")
                                .get(random.nextInt(9)));
        }
    }

    private static void replace(StringBuilder text, char from, char to, Random random) {
        int at = text.indexOf(String.valueOf(from), random.nextInt(text.length()));
        if (at >= 0) {
            text.setCharAt(at, to);
        }
    }

    private static void widen(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                text.setCharAt(i, (char) (c - '0' + '０'));
            }
        }
    }
}
