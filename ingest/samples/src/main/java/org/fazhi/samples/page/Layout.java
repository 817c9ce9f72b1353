package org.fazhi.samples.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.fazhi.samples.report.Draft;

/** A kind of site: where it puts an article and what the page looks like. */
public interface Layout {
    static Layout named(String name) {
        return switch (name) {
            case "trs" -> new MetadataTablePage();
            case "hanweb" -> new DivisionPage();
            case "modern" -> new BlockPage();
            case "table" -> new TableEraPage();
            case "text" -> new TextFile();
            default -> throw new IllegalArgumentException("no layout " + name);
        };
    }

    /** Path of the article, with a leading slash. */
    String address(Draft draft);

    /** The whole page. */
    String article(Draft draft, Frame frame);

    /** A page that lists articles; {@code pager} is the finished row of links to its other pages. */
    String list(Frame frame, String pager);

    /** The media type as the server declares it. */
    default String contentType() {
        return "text/html; charset=utf-8";
    }

    default Charset charset() {
        return StandardCharsets.UTF_8;
    }
}
