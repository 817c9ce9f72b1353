package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page as printed: its main text in blocks and everything around it that may tell whose document it is. No meaning yet.
 *
 * @param name what the document is called in messages
 * @param url address; null when unknown
 * @param pageTitle the words of the title element; empty when there is none
 * @param meta meta tags, names in lower case
 * @param labels the metadata block, in order
 * @param blocks the main text, without the page's furniture
 * @param surroundings lines of the page outside of the main text: site name, path to the page, footer; evidence only
 * @param attachments links to documents that belong to the article
 * @param nextPages addresses of the further pages of the same article, in order
 * @param looksLikeList whether it is a list of articles rather than one
 */
public record RawReport(
        String name,
        String url,
        String pageTitle,
        Map<String, String> meta,
        List<Label> labels,
        List<Block> blocks,
        List<String> surroundings,
        List<Link> attachments,
        List<String> nextPages,
        boolean looksLikeList) {
    public RawReport {
        meta = Map.copyOf(meta);
        labels = List.copyOf(labels);
        blocks = List.copyOf(blocks);
        surroundings = List.copyOf(surroundings);
        attachments = List.copyOf(attachments);
        nextPages = List.copyOf(nextPages);
    }

    /** A document of which nothing is known but its name and address. */
    static RawReport nameless(Document document) {
        return new RawReport(
                document.name(),
                document.url(),
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** The article with the next page's text behind its own; title blocks that the next page repeats are left out. */
    public RawReport join(RawReport next) {
        List<Block> joined = new ArrayList<>(blocks);
        next.blocks.stream().filter(block -> !repeatsTitle(block)).forEach(joined::add);
        List<Link> links = Stream.concat(attachments.stream(), next.attachments.stream())
                .distinct()
                .toList();
        return new RawReport(name, url, pageTitle, meta, labels, joined, surroundings, links, nextPages, looksLikeList);
    }

    private boolean repeatsTitle(Block block) {
        return block.kind() == Block.Kind.TITLE && blocks.contains(block);
    }
}
