package org.fazhi.mappings.document;

import java.time.Instant;
import java.util.List;

/**
 * What became of one capture on its way to the index. With it the sums of {@code status} can be checked, and a second run knows
 * what it need not read again.
 *
 * @param id of the capture
 * @param url the address asked
 * @param fetchedAt when the answer came
 * @param status HTTP status
 * @param outcome {@code indexed}, {@code list} (a page of links, a sitemap, a feed), {@code part} (a further page or an attachment
 *     of a report), {@code gone} (404 or 410), {@code redirect}, {@code failed} (another status), {@code refused} or
 *     {@code quarantined} (the engine would not take it)
 * @param stage where a refused one stopped; null otherwise
 * @param code of the refusal; null otherwise
 * @param reason of the refusal; null otherwise
 * @param fingerprint of the report's text; null when there is none
 * @param reportId the report it belongs to; null when it belongs to none
 * @param parts addresses of the further pages and attachments that were read together with it
 */
public record CaptureDocument(
        String id,
        String url,
        Instant fetchedAt,
        int status,
        String outcome,
        String stage,
        String code,
        String reason,
        String fingerprint,
        String reportId,
        List<String> parts) {}
