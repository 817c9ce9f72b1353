package org.fazhi.backend.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.backend.Portal;
import org.fazhi.backend.ReportDraft;
import org.fazhi.backend.TestCorpus;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchExtension.class)
class SearchTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    private static JsonNode reports(String... parameters) {
        Portal.Answer answer = portal.get("/api/v1/reports", parameters);
        assertEquals(200, answer.status(), answer.response().body());
        return answer.json();
    }

    private static List<String> ids(JsonNode result) {
        List<String> ids = new ArrayList<>();
        result.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "柔性执法                      | 1",
                "\"行政复议听证\"              | 5",
                "\"重大行政决策程序\"          | 6",
                "\"行政诉讼衔接\"              | 1",
                "行政诉讼衔接                  | 1",
                "放管服                        | 5",
                "双随机、一公开                | 1",
                "複議聽證                      | 5",
                "柔性执法 OR 宪法进万家        | 2",
                "行政复议 -听证                | 5",
                "title:要点                    | 1",
                "issuer:锦川区 year:2020       | 2",
                "region:砚州市 复议            | 1",
                "region:990202                 | 1",
                "year:2019-2020 听证           | 2",
                "锦川区 2021                   | 2",
                "98.6%                         | 5",
                "的                            | 0",
                "没有这样的词语组合            | 0",
            })
    void findsWhatIsThere(String q, int total) {
        assertEquals(total, reports("q", q).path("total").asInt(), q);
    }

    @Test
    void quotedPhrasesAreFoundExactlyWhereTheyStand() {
        List<ReportDraft> drafts = TestCorpus.reports().stream()
                .filter(draft -> draft.current && draft.readable)
                .toList();
        String text = drafts.get(0).text();
        for (int start = 0; start + 4 < text.length(); start += 3) {
            String phrase = text.substring(start, start + 4);
            if (phrase.contains("\n") || phrase.contains("\"") || phrase.contains("“") || phrase.contains("”")) {
                continue;
            }
            Set<String> expected = new TreeSet<>();
            drafts.stream()
                    .filter(draft -> draft.text().contains(phrase) || draft.title.contains(phrase))
                    .forEach(draft -> expected.add(draft.id));
            assertEquals(expected, new TreeSet<>(ids(reports("q", "\"" + phrase + "\"", "size", "50"))), phrase);
        }
    }

    @Test
    void aSnippetMarksWholeMatchesAndEscapesEverythingElse() {
        JsonNode item =
                reports("q", "\"行政诉讼案件7件\" 企业", "year", "2022").path("items").path(0);
        String text = item.path("snippets").path(0).path("text").asString();
        assertTrue(text.contains("<mark>行政诉讼案件7件</mark>"), text);
        assertTrue(text.contains("A&lt;b&gt;&amp;"), text);
        assertTrue(text.contains("<mark>企业</mark>"), text);
        assertEquals("二、依法化解矛盾纠纷", item.path("snippets").path(0).path("heading").asString());
        JsonNode report =
                portal.get("/api/v1/reports/" + item.path("id").asString()).json();
        assertTrue(report.path("text")
                .asString()
                .startsWith(
                        "行政诉讼案件7件", item.path("snippets").path(0).path("start").asInt()));
    }

    @Test
    void themeAndPartLimitTheWordsToTheirSections() {
        assertEquals(5, reports("q", "行政复议听证", "part", "problems").path("total").asInt());
        assertEquals(0, reports("q", "行政复议听证", "part", "work").path("total").asInt());
        assertEquals(
                1, reports("q", "柔性执法", "theme", "enforcement").path("total").asInt());
        assertEquals(0, reports("q", "柔性执法", "theme", "disputes").path("total").asInt());
    }

    @Test
    void everyFacetCountIsWhatTheChoiceWouldFind() {
        JsonNode facets =
                reports("q", "行政复议", "year", "2021", "level", "county").path("facets");
        for (JsonNode year : facets.path("year")) {
            String value = String.valueOf(year.path("year").asInt());
            assertEquals(
                    reports("q", "行政复议", "year", value, "level", "county")
                            .path("total")
                            .asInt(),
                    year.path("count").asInt(),
                    value);
        }
        for (String facet : List.of("theme", "part", "type")) {
            for (JsonNode choice : facets.path(facet)) {
                String code = choice.path("code").asString();
                assertEquals(
                        reports("q", "行政复议", "year", "2021", "level", "county", facet, code)
                                .path("total")
                                .asInt(),
                        choice.path("count").asInt(),
                        facet + " " + code);
            }
        }
        assertFalse(facets.path("theme").isEmpty());
    }

    @Test
    void regionsFormATreeAndChosenOnesStay() {
        JsonNode none = reports().path("facets").path("region");
        assertEquals(1, none.size());
        assertEquals("990000", none.path(0).path("code").asString());
        List<String> codes = new ArrayList<>();
        reports("region", "990100", "region", "110000")
                .path("facets")
                .path("region")
                .forEach(region -> codes.add(region.path("code").asString() + ":"
                        + region.path("count").asInt()));
        assertTrue(codes.contains("990000:11"), codes.toString());
        assertTrue(codes.contains("990102:6"), codes.toString());
        assertTrue(codes.contains("110000:0"), codes.toString());
    }

    @Test
    void conditionsHoldForTheYearOfTheReport() {
        assertEquals(List.of("jinchuan-yanzhou-2020"), ids(reports("where", "litigation.loss_rate>10")));
        assertEquals(
                List.of("jinchuan-2022", "tongpu-2021"),
                ids(reports(
                                "where",
                                "review.received>=18",
                                "where",
                                "review.received<=33",
                                "region",
                                "990100",
                                "yearFrom",
                                "2021"))
                        .stream()
                        .filter(id -> !id.startsWith("liuqiao") && !id.contains("justice"))
                        .toList());
    }

    @Test
    void cursorsReachEveryReportOnce() {
        for (String sort : List.of("relevance", "newest", "oldest", "published", "region")) {
            List<String> all = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = reports("sort", sort, "size", "3", "after", after);
                all.addAll(ids(page));
                after = page.path("next").asString("");
            } while (!after.isEmpty());
            assertEquals(11, all.size(), sort);
            assertEquals(11, Set.copyOf(all).size(), sort);
        }
    }

    @Test
    void aPlaceInTheQueryIsOfferedAsAFilterWithItsNamesakes() {
        JsonNode suggestions = reports("q", "锦川区 2020 复议").path("query").path("suggestions");
        List<String> values = new ArrayList<>();
        suggestions.forEach(one -> values.add(
                one.path("parameter").asString() + "=" + one.path("value").asString()));
        assertEquals(List.of("region=990102", "region=990202", "year=2020"), values);
        assertEquals(1, suggestions.path(0).path("homonyms").asInt());
        assertEquals("2020 复议", suggestions.path(0).path("query").asString());
    }

    @Test
    void nothingToLookForIsExplained() {
        for (String q : List.of("的", "？！", "()", "\"\"")) {
            JsonNode result = reports("q", q);
            assertEquals(0, result.path("total").asInt());
            assertFalse(result.path("query").path("explanation").isEmpty(), q);
        }
    }
}
