package org.fazhi.ingest.index;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.archive.Capture;

/**
 * One of several equal shares of an archive. Addresses of one source are always in one share, since the pages and attachments of an
 * article are read together; imported pages count by their host.
 *
 * @param number of this share, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "a share is a number of a number, such as 1/3, not " + number + "/" + of);
        }
    }

    /** From the form {@code 1/3}. */
    public static Shard parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a share is a number of a number, such as 1/3, not " + text);
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    boolean has(Article article) {
        long digest = Long.parseUnsignedLong(Digest.id(source(article)), 16);
        return Long.remainderUnsigned(digest, of) == number - 1;
    }

    private static String source(Article article) {
        Capture first = article.captures().get(0);
        if (first.origin().source() != null) {
            return "source " + first.origin().source();
        }
        try {
            String host = URI.create(article.url()).getHost();
            return "host " + (host == null ? article.url() : host);
        } catch (IllegalArgumentException e) {
            return "host " + article.url();
        }
    }
}
