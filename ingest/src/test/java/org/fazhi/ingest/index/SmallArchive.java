package org.fazhi.ingest.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.FetchedPage;
import org.fazhi.ingest.archive.FetchedPage.Header;
import org.fazhi.ingest.archive.Origin;

/** An archive of a few pages, each fetched a day after the one before. */
final class SmallArchive {
    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");

    private final Path folder;
    private int days;

    SmallArchive(Path folder) {
        this.folder = folder;
    }

    Archive read() {
        return Archive.read(folder);
    }

    /** The report of a sample district, with a number of cases that tests can change. */
    static String report(String district, int received) {
        String sentence = "坚持把依法行政贯穿工作全过程，完善制度、强化监督、服务群众，各项任务稳步推进，取得了新的进展。";
        return "<html><head><meta charset='utf-8'><title>" + district + "2023年法治政府建设年度报告</title></head><body><h1>"
                + "示例省澜川市" + district + "人民政府2023年法治政府建设年度报告</h1><div class='content'><p>2023年，" + district
                + "认真做好全年法治工作。现将有关情况报告如下。</p>"
                + "<p>一、2023年工作情况</p><p>（一）依法有效化解矛盾纠纷</p><p>2023年，区政府共收到行政复议申请" + received
                + "件。" + sentence.repeat(6) + "</p><p>二、下一步工作打算</p><p>" + sentence.repeat(3)
                + "</p></div></body></html>";
    }

    SmallArchive page(String url, String html) {
        return answer(url, 200, html, Origin.NONE);
    }

    /** @param via the page that led to this one */
    SmallArchive linked(String via, String url, String html) {
        return answer(url, 200, html, new Origin("town", null, via));
    }

    SmallArchive gone(String url) {
        return answer(url, 404, "<html><body>not here</body></html>", Origin.NONE);
    }

    private SmallArchive answer(String url, int status, String html, Origin origin) {
        try (Archive archive = Archive.open(folder)) {
            archive.append(new FetchedPage(
                    url,
                    FIRST.plus(Duration.ofDays(days++)),
                    status,
                    "",
                    List.of(new Header("Host", "example.org")),
                    List.of(new Header("Content-Type", "text/html; charset=utf-8")),
                    html.getBytes(StandardCharsets.UTF_8),
                    null,
                    origin));
        }
        return this;
    }
}
