package org.fazhi.backend.corpus;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when an index was built from its name. */
final class IndexTime {
    private static final Pattern STAMP = Pattern.compile("-(\\d{8}-\\d{6})-\\d{3}$");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private IndexTime() {}

    /** The time in the name; null when there is none. */
    static Instant of(String index) {
        Matcher matcher = STAMP.matcher(index);
        return matcher.find() ? LocalDateTime.parse(matcher.group(1), FORM).toInstant(ZoneOffset.UTC) : null;
    }
}
