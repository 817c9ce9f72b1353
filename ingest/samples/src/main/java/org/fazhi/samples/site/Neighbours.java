package org.fazhi.samples.site;

import java.util.List;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.page.Layout;
import org.fazhi.samples.report.Draft;

/** The links to other articles of the same site that stand beside an article. */
final class Neighbours {
    private static final int SHOWN = 4;

    private Neighbours() {}

    static List<Frame.Link> of(Draft draft, List<Draft> all) {
        return all.stream()
                .filter(other -> other != draft
                        && other.task()
                                .place()
                                .path()
                                .equals(draft.task().place().path()))
                .sorted((a, b) -> b.publishedOn().compareTo(a.publishedOn()))
                .limit(SHOWN)
                .map(Neighbours::link)
                .toList();
    }

    static Frame.Link link(Draft draft) {
        Layout layout = Layout.named(draft.task().place().layout());
        return new Frame.Link(
                layout.address(draft), draft.title(), draft.publishedOn().toString());
    }
}
