package org.fazhi.backend.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.backend.ReportDraft;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.text.Folding;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);
    /** What texts are drawn from: characters of the genre, both widths, traditional ones, surrogate pairs, markup, blanks. */
    private static final List<String> PIECES = List.of(
            "行政复议",
            "复议",
            "议复",
            "行政诉讼",
            "诉讼",
            "案件",
            "件",
            "2016",
            "16",
            "1",
            "２０１６",
            "%",
            "％",
            "。",
            "；",
            "\n",
            " ",
            "　",
            "複議",
            "A",
            "b",
            "<b>",
            "&",
            "\"",
            "'",
            "\uD842\uDFB7",
            "\uD83D\uDE00",
            "…",
            "法治政府建设",
            "法",
            "（一）",
            "<mark>",
            "</mark>");

    private static MarkTerm word(String text, String... pieces) {
        return new MarkTerm(Folding.fold(text), false, List.of(), () -> List.of(pieces));
    }

    private static String first(String text, MarkTerm... terms) {
        ReportDocument report = new ReportDraft("a", "990102", 2020)
                .section("标题", "work", "disputes", text)
                .document();
        List<Snippet> snippets = Snippets.of(report, List.of(terms), Set.of(), Set.of());
        return snippets.isEmpty() ? "" : snippets.get(0).text();
    }

    @Test
    void wholeWordsAreMarkedBeforeTheirPieces() {
        assertEquals("收到<mark>行政复议</mark>申请。", first("收到行政复议申请。", word("行政复议", "行政", "复议")));
        assertEquals("<mark>行政</mark>机关答复<mark>复议</mark>。", first("行政机关答复复议。", word("行政复议", "行政", "复议")));
        assertEquals("<mark>複議</mark>申请", first("複議申请", word("复议")));
    }

    @Test
    void aNumberIsNotMarkedWithinAnother() {
        assertEquals("", first("2016年", word("16")));
        assertEquals("<mark>16</mark>件", first("16件", word("16")));
    }

    @Test
    void overlappingMatchesAreOneMark() {
        assertEquals("<mark>行政复议听证</mark>程序", first("行政复议听证程序", word("行政复议"), word("复议听证")));
    }

    @Test
    void aLongSentenceIsCutOutsideOfMatches() {
        String text = "前".repeat(300) + "行政复议" + "后".repeat(300);
        String snippet = first(text, word("行政复议"));
        assertTrue(snippet.startsWith("…前") && snippet.endsWith("后…"), snippet);
        assertTrue(snippet.length() < 200, snippet);
    }

    /** {@code -Dfazhi.fuzz=10000} for the long run. */
    @Test
    void noRandomPairOfTextAndQueryIsMarkedWrongly() {
        Random random = new Random(20_240_101);
        int rounds = Integer.getInteger("fazhi.fuzz", 500);
        for (int round = 0; round < rounds; round++) {
            ReportDocument report = randomReport(random);
            List<MarkTerm> terms = randomTerms(random);
            for (Snippet snippet : Snippets.of(report, terms, Set.of(), Set.of())) {
                check(report.text(), terms, snippet, round);
            }
        }
    }

    private static ReportDocument randomReport(Random random) {
        ReportDraft draft = new ReportDraft("a", "990102", 2020);
        for (int section = random.nextInt(4); section >= 0; section--) {
            draft.section(
                    pieces(random, 1 + random.nextInt(3)), "work", "disputes", pieces(random, random.nextInt(120)));
        }
        return draft.document();
    }

    private static List<MarkTerm> randomTerms(Random random) {
        List<MarkTerm> terms = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String text = Folding.fold(pieces(random, 1 + random.nextInt(2)).strip());
            String piece = Folding.fold(pieces(random, 1).strip());
            terms.add(new MarkTerm(text, random.nextBoolean(), List.of(piece), () -> List.of(piece)));
        }
        return terms;
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void check(String text, List<MarkTerm> terms, Snippet snippet, int round) {
        String where = "round " + round + ": " + snippet;
        String folded = Folding.fold(text);
        Matcher mark = MARK.matcher(snippet.text());
        assertTrue(mark.find(), where);
        do {
            String marked = Folding.fold(plain(mark.group(1)));
            assertFalse(marked.isEmpty(), where);
            assertTrue(covered(marked, terms), where);
        } while (mark.find());
        String unmarked = snippet.text().replace("<mark>", "").replace("</mark>", "");
        assertFalse(unmarked.contains("<") || unmarked.contains(">"), where);
        String shown = Folding.fold(plain(unmarked)).replaceAll("^…|…$", "").strip();
        assertTrue(folded.replace('\n', ' ').contains(shown), where);
        Matcher first = MARK.matcher(snippet.text());
        assertTrue(
                first.find()
                        && folded.replace('\n', ' ').startsWith(Folding.fold(plain(first.group(1))), snippet.start()),
                where);
    }

    /** Whether terms that follow and overlap each other make up the marked text from end to end. */
    private static boolean covered(String marked, List<MarkTerm> terms) {
        boolean[] reached = new boolean[marked.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= marked.length(); end++) {
            for (MarkTerm term : terms) {
                List<String> words = new ArrayList<>(term.pieces().get());
                words.add(term.literal());
                for (String word : words) {
                    String shown = word.replace('\n', ' ');
                    int start = end - shown.length();
                    if (!shown.isEmpty() && start >= 0 && marked.startsWith(shown, start)) {
                        for (int i = start; i < end && !reached[end]; i++) {
                            reached[end] = reached[i];
                        }
                    }
                }
            }
        }
        return reached[marked.length()];
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
