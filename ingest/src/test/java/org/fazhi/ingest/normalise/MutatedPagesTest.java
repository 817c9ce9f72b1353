package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.FictionalPage;
import org.fazhi.ingest.figures.Figure;
import org.junit.jupiter.api.Test;

/**
 * Pages broken at random: cut off, tags lost, charset flipped, digits widened, through all stages. Nothing is thrown, the same page gives
 * the same report, sections lie within the text and within each other, and every quote is the text at its place. {@code -Dfazhi.mutations=20000} raises the number.
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
        Pipeline pipeline = Pipeline.load();
        List<String> originals = FictionalPage.all();
        for (int seed = 0; seed < PAGES; seed++) {
            byte[] body = mutated(originals.get(seed % originals.size()), new Random(seed));
            Document document = new Document(
                    "seed " + seed, "http://www.sdxzf.gov.cn/a.html", null, seed % 5 == 0 ? "gb2312" : null, body);
            Outcome<ReadReport> outcome = pipeline.read(document);
            if (outcome.result().isPresent()) {
                ReadReport read = outcome.result().get();
                check(read.report(), seed);
                checkFigures(read, seed);
                if (seed % 10 == 0) {
                    assertEquals(outcome, pipeline.read(document), "seed " + seed);
                }
            } else {
                int at = seed;
                assertNotEquals(
                        "unexpected",
                        outcome.refusal().orElseThrow().code(),
                        () -> "seed " + at + " " + outcome.refusal());
            }
        }
    }

    /** Every quote is the text at its place. */
    private static void checkFigures(ReadReport read, int seed) {
        for (Figure figure : read.figures()) {
            assertEquals(figure.quote(), read.report().text().substring(figure.start(), figure.end()), "seed " + seed);
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
