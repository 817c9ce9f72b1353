package org.fazhi.ingest.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.PageElements.Anchor;
import org.jsoup.nodes.Element;

/** Tells a page that lists articles from an article: many links that read like titles, most with a date, and hardly a sentence. */
final class ListPage {
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}\\s*[-/.年]\\s*\\d{1,2}|(?<!\\d)\\d{1,2}-\\d{1,2}(?!\\d)");
    private static final Pattern PUBLICATION = Pattern.compile("发布|公开|发文|成文|生成|来源|时间|日期");
    /** The elements of a list, a table or a text in which an entry's anchor stands. */
    private static final Set<String> HOLDERS = Set.of("li", "td", "dd", "h3", "h4", "p", "div", "span");

    private static final int LONG_TITLE = 9;

    private ListPage() {}

    /** Whether the label says when the article was published. */
    static boolean isPublication(Label label) {
        return PUBLICATION.matcher(label.name()).find()
                && DATE.matcher(label.value()).find();
    }

    /**
     * Sentences are what {@link MainText} counts, in characters. A page that says when it was published, or that has one or two
     * documents to fetch, is an article, whatever its margins list.
     */
    static boolean looksLike(List<Anchor> anchors, int sentences, List<Label> labels, int attachments) {
        if (labels.stream().anyMatch(ListPage::isPublication) || attachments == 1 || attachments == 2) {
            return false;
        }
        int titles = 0;
        int dated = 0;
        for (Anchor anchor : anchors) {
            Element holder = anchor.element().parent();
            if (anchor.text().length() >= LONG_TITLE && HOLDERS.contains(holder.normalName())) {
                titles++;
                Element row = holder.parent();
                boolean near = DATE.matcher(holder.text()).find()
                        || row != null
                                && row.childrenSize() <= 6
                                && DATE.matcher(row.text()).find();
                dated += near ? 1 : 0;
            }
        }
        return sentences < 60 && titles >= 1 && dated == titles
                || sentences < 300 && titles >= 3 && (dated >= 3 || titles >= 12)
                || sentences < 1500 && dated >= 15 && titles * 30 > sentences;
    }
}
