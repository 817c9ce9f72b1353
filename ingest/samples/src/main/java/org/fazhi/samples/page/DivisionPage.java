package org.fazhi.samples.page;

import org.fazhi.samples.report.Draft;

/** A page of nested divisions with the article's facts in meta elements and text in spans. */
final class DivisionPage implements Layout {
    private static final String ARTICLE = Template.load("hanweb-article.html");
    private static final String LIST = Template.load("hanweb-list.html");

    @Override
    public String address(Draft draft) {
        return Addresses.dated(draft, "/art/%1$tY/%3$d/%1$te/art_1229_%2$d.html");
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
                        draft,
                        "<p style=\"text-indent: 2em;\"><span style=\"font-family: 仿宋;\">%s</span></p>\n",
                        "<p style=\"text-indent: 2em;\"><span style=\"font-family: 黑体;\"><b>%s</b></span></p>\n"),
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
