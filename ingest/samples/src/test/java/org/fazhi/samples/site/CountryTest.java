package org.fazhi.samples.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.samples.country.InventedCountry;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.grammar.StatedFigure;
import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void codesAreUniqueAndNoNameIsReal() {
        List<Place> places = InventedCountry.places(SampleCorpus.SEED);
        Set<String> codes = new HashSet<>();
        for (Place place : places) {
            assertTrue(place.code().matches("9\\d{5}") && !place.code().startsWith("99"), place.code());
            assertTrue(codes.add(place.code()), place.code());
            assertTrue(!Names.isReal(place.name()), place.name());
        }
        assertEquals(34, places.stream().filter(place -> place.parent() == null).count());
        assertTrue(places.size() * 11 >= 35_000, places.size() + " places");
    }

    @Test
    void reportsOfTheStreamAreTrueToTheirFigures() {
        Set<String> addresses = new HashSet<>();
        SampleCorpus.country(SampleCorpus.SEED, 120).forEach(report -> {
            assertTrue(addresses.add(report.address()), report.address());
            String text = PlainText.of(report);
            for (StatedFigure figure : report.draft().figures()) {
                assertTrue(
                        text.contains(PlainText.squeezed(figure.quote())), () -> report.address() + " lacks " + figure);
            }
        });
        assertEquals(120, addresses.size());
    }

    @Test
    void theRegionTableHasOneLineForEachPlace() {
        List<String> lines = InventedCountry.regionLines(SampleCorpus.SEED).toList();
        assertEquals("code,name,level,parent,from,to,successors", lines.get(0));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.split(",", -1).length == 7));
        assertEquals(InventedCountry.places(SampleCorpus.SEED).size() + 1, lines.size());
    }
}
