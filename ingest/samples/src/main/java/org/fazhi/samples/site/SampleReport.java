package org.fazhi.samples.site;

import java.nio.charset.Charset;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.page.Layout;
import org.fazhi.samples.report.Draft;

/**
 * One document as it is published.
 *
 * @param address path on the site, with a leading slash
 * @param title of the document
 * @param page the whole page, or the text of a text file
 * @param contentType as the server declares it
 * @param charset in which the page is encoded
 * @param readable false when the page shows a scan instead of text
 * @param copyOf address of the same document elsewhere on the site; null for all but copies
 * @param draft the document with the figures it states
 */
public record SampleReport(
        String address,
        String title,
        String page,
        String contentType,
        Charset charset,
        boolean readable,
        String copyOf,
        Draft draft) {

    static SampleReport of(Draft draft, Layout layout, Frame frame) {
        return new SampleReport(
                layout.address(draft),
                draft.title(),
                layout.article(draft, frame),
                layout.contentType(),
                layout.charset(),
                true,
                null,
                draft);
    }

    /** The page as it goes over the wire. */
    public byte[] bytes() {
        return page.getBytes(charset);
    }

    /** What is true about the document, as one line of JSON. */
    public String truth() {
        return Truth.line(this);
    }
}
