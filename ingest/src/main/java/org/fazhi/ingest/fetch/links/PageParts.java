package org.fazhi.ingest.fetch.links;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that can lead somewhere, gathered in one walk.
 *
 * @param places what a reader can click
 * @param anchors of these the links proper
 * @param frames documents shown inside the page
 * @param refreshes orders to go elsewhere by itself
 * @param scripts with their text in the page
 */
record PageParts(
        List<Place> places, List<Place> anchors, List<Element> frames, List<Element> refreshes, List<Element> scripts) {

    static PageParts of(Document page) {
        PageParts parts = new PageParts(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        page.stream().forEach(parts::sort);
        return parts;
    }

    private void sort(Element element) {
        switch (element.normalName()) {
            case "a" -> {
                Place place = Place.of(element);
                places.add(place);
                if (element.hasAttr("href")) {
                    anchors.add(place);
                }
            }
            case "area" -> places.add(Place.of(element));
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("next")) {
                    places.add(Place.of(element));
                }
            }
            case "frame", "iframe", "embed", "object" -> frames.add(element);
            case "meta" -> addIf(element.attr("http-equiv").equalsIgnoreCase("refresh"), element, refreshes);
            case "script" -> addIf(!element.hasAttr("src"), element, scripts);
            default -> {
                if (element.attributesSize() > 0 && element.hasAttr("onclick")) {
                    places.add(Place.of(element));
                }
                addIf(DataDocument.of(element).isPresent(), element, frames);
            }
        }
    }

    private static void addIf(boolean wanted, Element element, List<Element> list) {
        if (wanted) {
            list.add(element);
        }
    }
}
