package org.fazhi.ingest.fetch.links;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a link turns the pages of a list, by what stands on it. */
final class PagerMark {
    private static final Pattern TURN = Pattern.compile(
            "(下一?[页頁]|后一?页|後一?頁|上一?[页頁]|前一?页|尾[页頁]|末[页頁]|最后一?页|next(page)?|prev(ious)?(page)?|last|[>»›]{1,2}|[<«‹]{1,2})[>»›]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,4}[\\])]?");
    private static final Pattern BOX_NAME =
            Pattern.compile("(?i)pag(e|er|es|ing|ination)\\b|page[_-]?|fenye|pagination");
    private static final int LONGEST = 16;
    private static final int MOST_IN_A_ROW = 40;

    private PagerMark() {}

    static boolean on(Place place) {
        Element element = place.element();
        if (element.attr("rel").equalsIgnoreCase("next") || element.normalName().equals("link")) {
            return true;
        }
        String words = place.words();
        return words.length() <= LONGEST
                && (TURN.matcher(words).matches() || (NUMBER.matcher(words).matches() && insidePager(element)));
    }

    /** A number is a page number only in a box that calls itself a pager, or beside a link to the next page. */
    private static boolean insidePager(Element element) {
        Element box = element.parent();
        for (int up = 0; box != null && up < 3; up++, box = box.parent()) {
            if (BOX_NAME.matcher(box.className() + ' ' + box.id()).find() || turnsPages(box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean turnsPages(Element box) {
        return box.childrenSize() < MOST_IN_A_ROW
                && box.children().stream()
                        .anyMatch(child -> child.normalName().equals("a")
                                && TURN.matcher(Place.of(child).words()).matches());
    }
}
