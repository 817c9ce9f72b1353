package org.fazhi.samples.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.page.Layout;

/** The pages that list a site's articles, newest first, ten to a page. */
final class SiteLists {
    static final String CHANNEL = "法治政府建设";
    private static final int PER_PAGE = 10;

    private SiteLists() {}

    static String home(Place place) {
        return "/" + place.path() + "/index.html";
    }

    /** The sites by their folder, each with its articles; a place that changed its code keeps its site. */
    static Map<String, List<SampleReport>> byFolder(List<SampleReport> reports) {
        Map<String, List<SampleReport>> sites = new LinkedHashMap<>();
        for (SampleReport report : reports) {
            String folder = report.draft().task().place().path();
            sites.computeIfAbsent(folder, path -> new ArrayList<>()).add(report);
        }
        return sites;
    }

    static void add(Map<String, WebFile> files, List<SampleReport> articles) {
        Place place = articles.get(articles.size() - 1).draft().task().place();
        List<Frame.Link> links = articles.stream()
                .sorted(Comparator.comparing(
                                (SampleReport report) -> report.draft().publishedOn())
                        .reversed())
                .map(report -> new Frame.Link(
                        report.address(),
                        report.title(),
                        report.draft().publishedOn().toString()))
                .toList();
        int pages = (links.size() + PER_PAGE - 1) / PER_PAGE;
        Layout layout = Layout.named(place.layout());
        for (int page = 0; page < pages; page++) {
            List<Frame.Link> shown = links.subList(page * PER_PAGE, Math.min(links.size(), (page + 1) * PER_PAGE));
            Frame frame = new Frame(place.fullName() + "人民政府", home(place), CHANNEL, shown);
            String html = layout.list(frame, pager(page, pages));
            String type = layout.contentType().replace("plain", "html");
            files.put("/" + place.path() + "/" + file(page), new WebFile(html.getBytes(layout.charset()), type));
        }
    }

    private static String file(int page) {
        return page == 0 ? "index.html" : "index_" + page + ".html";
    }

    private static String pager(int page, int pages) {
        StringBuilder row = new StringBuilder("<span>共" + pages + "页</span>");
        link(row, "首页", 0, page != 0);
        link(row, "上一页", page - 1, page > 0);
        for (int i = 0; i < pages; i++) {
            link(row, Integer.toString(i + 1), i, i != page);
        }
        link(row, "下一页", page + 1, page + 1 < pages);
        link(row, "尾页", pages - 1, page + 1 < pages);
        return row.toString();
    }

    private static void link(StringBuilder row, String text, int page, boolean active) {
        row.append(active ? " <a href=\"" + file(page) + "\">" + text + "</a>" : " <span>" + text + "</span>");
    }
}
