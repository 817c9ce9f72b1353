package org.fazhi.mappings.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final Regions REGIONS = Regions.load();

    @ParameterizedTest
    @CsvSource({
        "110105, 2016, 朝阳区",
        "410311, 1999, 郊区",
        "410311, 2019, 洛龙区",
        "410381, 2020, 偃师市",
        "410307, 2022, 偃师区",
        "110103, 2005, 崇文区",
        "341400, 2005, 巢湖市"
    })
    void aCodeIsAPlaceOnlyTogetherWithAYear(String code, int year, String name) {
        assertEquals(name, REGIONS.find(code, year).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({"410307, 2015", "410381, 2023", "110103, 2019", "123456, 2019"})
    void aCodeThatWasNotInForceIsNotFound(String code, int year) {
        assertTrue(REGIONS.find(code, year).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110105 | 北京市 朝阳区",
                "540102 | 西藏自治区 拉萨市 城关区",
                "419001 | 河南省 济源市",
                "441900 | 广东省 东莞市",
                "500105 | 重庆市 江北区"
            })
    void thePathLeadsFromTheProvinceDown(String code, String path) {
        assertEquals(List.of(path.split(" ")), REGIONS.pathNames(code, 2020));
    }

    @Test
    void anExtraTableStandsBesideTheOthers(@TempDir Path folder) throws IOException {
        Path extra = Files.writeString(
                folder.resolve("regions.csv"),
                "code,name,level,parent,from,to,successors\n900000,虚岭省,province,,1981,,\n900100,虚岭市,prefecture,900000,1981,,\n");
        Regions regions = Regions.load(extra);
        assertEquals(List.of("虚岭省", "虚岭市"), regions.pathNames("900100", 2020));
        assertTrue(regions.find("900100", 2020).orElseThrow().sample());
        assertEquals("朝阳区", regions.find("110105", 2020).orElseThrow().name());
    }

    @Test
    void theSampleProvinceHasHomonymsAndASuccessor() {
        assertEquals(
                List.of("990102", "990202"),
                REGIONS.named("锦川区", 2023).stream().map(Region::code).sorted().toList());
        assertEquals(
                List.of("990105"), REGIONS.find("990122", 2020).orElseThrow().successors());
        assertTrue(REGIONS.find("990122", 2021).isEmpty());
        assertTrue(REGIONS.find("990105", 2020).isEmpty());
    }

    @Test
    void homonymsAreAllFound() {
        assertEquals(
                List.of("320106", "320302", "350102", "410204"),
                REGIONS.named("鼓楼区", 2023).stream().map(Region::code).sorted().toList());
    }

    @Test
    void theTableOfTodayHasTheDivisionsThatTheMinistryCounts() {
        assertEquals(34, count("province"));
        assertEquals(333, count("prefecture"));
        assertEquals(2846, count("county"));
    }

    private static long count(String level) {
        return REGIONS.all().stream()
                .filter(region -> !region.sample()
                        && region.validTo() == null
                        && region.level().equals(level))
                .count();
    }
}
