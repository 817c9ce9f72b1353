package org.fazhi.samples.page;

import org.fazhi.samples.report.Draft;

/** A page with a table of metadata above the article, as much publishing software for governments makes it. */
final class MetadataTablePage implements Layout {
    private static final String ARTICLE = Template.load("trs-article.html");
    private static final String LIST = Template.load("trs-list.html");

    @Override
    public String address(Draft draft) {
        return Addresses.dated(draft, "/zwgk/fdzdgknr/fzzfjs/%1$tY%1$tm/t%1$tY%1$tm%1$td_%2$d.html");
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
                Html.blocks(
                        draft, "<p align=\"justify\">　　%s</p>\n", "<p align=\"justify\">　　<strong>%s</strong></p>\n"),
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
