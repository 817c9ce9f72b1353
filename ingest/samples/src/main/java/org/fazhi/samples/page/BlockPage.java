package org.fazhi.samples.page;

import org.fazhi.samples.report.Draft;

/** A page in present-day HTML: header, nav, main, article, footer. */
final class BlockPage implements Layout {
    private static final String ARTICLE = Template.load("modern-article.html");
    private static final String LIST = Template.load("modern-list.html");

    @Override
    public String address(Draft draft) {
        return Addresses.dated(draft, "/contents/5/%2$d.html");
    }

    @Override
    public String article(Draft draft, Frame frame) {
        return Html.fill(
                ARTICLE,
                "site",
                frame.siteName(),
                "home",
                frame.home(),
                "channel",
                frame.channel(),
                "title",
                Html.escape(draft.title()),
                "issuer",
                draft.issuer(),
                "date",
                draft.publishedOn().toString(),
                "index",
                draft.indexNumber(),
                "body",
                Html.blocks(draft, "<p>%s</p>\n", "<h3>%s</h3>\n"),
                "neighbours",
                Html.items(frame.neighbours()),
                "notice",
                Frame.NOTICE);
    }

    @Override
    public String list(Frame frame, String pager) {
        return Html.fill(
                LIST,
                "site",
                frame.siteName(),
                "home",
                frame.home(),
                "channel",
                frame.channel(),
                "items",
                Html.items(frame.neighbours()),
                "pager",
                pager,
                "notice",
                Frame.NOTICE);
    }
}
