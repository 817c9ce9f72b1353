package org.fazhi.samples.page;

import java.util.stream.Collectors;
import org.fazhi.samples.report.Block;
import org.fazhi.samples.report.Draft;

/** A plain text file, as some sites offer for download; its lists are pages like those of {@link BlockPage}. */
final class TextFile implements Layout {
    private final Layout lists = new BlockPage();

    @Override
    public String address(Draft draft) {
        return Addresses.dated(draft, "/xxgk/files/%1$tY/%2$d.txt");
    }

    @Override
    public String article(Draft draft, Frame frame) {
        String body = draft.blocks().stream()
                .map(block -> block.kind() == Block.Kind.TABLE ? table(block) : "　　" + block.text())
                .collect(Collectors.joining("\r\n"));
        return draft.title() + "\r\n\r\n发布机构：" + draft.issuer() + "\r\n发布日期：" + draft.publishedOn() + "\r\n\r\n" + body
                + "\r\n\r\n（" + Frame.NOTICE + "）\r\n";
    }

    private static String table(Block block) {
        return block.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\r\n"));
    }

    @Override
    public String list(Frame frame, String pager) {
        return lists.list(frame, pager);
    }

    @Override
    public String contentType() {
        return "text/plain; charset=utf-8";
    }
}
