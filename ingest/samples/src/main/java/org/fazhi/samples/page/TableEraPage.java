package org.fazhi.samples.page;

import java.nio.charset.Charset;
import org.fazhi.samples.report.Draft;

/** A page from the days of layout tables, in GBK and declared as gb2312. */
final class TableEraPage implements Layout {
    private static final String ARTICLE = Template.load("table-article.html");
    private static final String LIST = Template.load("table-list.html");

    @Override
    public String address(Draft draft) {
        return Addresses.dated(draft, "/news/content/%1$tY-%1$tm/%1$td/content_%2$d.htm");
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
                Html.blocks(draft, "&nbsp;&nbsp;&nbsp;&nbsp;%s<BR>\n", "&nbsp;&nbsp;&nbsp;&nbsp;<B>%s</B><BR>\n"),
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

    /** Such servers declare no charset; the page does, and means its superset. */
    @Override
    public String contentType() {
        return "text/html";
    }

    @Override
    public Charset charset() {
        return Charset.forName("GBK");
    }
}
