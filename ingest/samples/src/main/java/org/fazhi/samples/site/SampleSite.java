package org.fazhi.samples.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.samples.page.Frame;

/** All files of the sample province's site, by their path. */
public final class SampleSite {
    private static final String HTML = "text/html; charset=utf-8";
    private final List<SampleReport> reports;
    private final Map<String, WebFile> files = new TreeMap<>();

    private SampleSite(List<SampleReport> reports) {
        this.reports = reports;
    }

    /** Writes the whole site; takes about a second. */
    public static SampleSite generate(long seed) {
        SampleSite site = new SampleSite(SampleCorpus.province(seed));
        site.reports.forEach(
                report -> site.files.put(report.address(), new WebFile(report.bytes(), report.contentType())));
        Map<String, List<SampleReport>> folders = SiteLists.byFolder(site.reports);
        folders.values().forEach(articles -> SiteLists.add(site.files, articles));
        site.files.put("/", new WebFile(front(folders).getBytes(StandardCharsets.UTF_8), HTML));
        for (String name : List.of("trs.css", "hanweb.css", "modern.css")) {
            site.files.put("/assets/" + name, new WebFile(asset(name), "text/css; charset=utf-8"));
        }
        site.files.put(ScannedPage.IMAGE, new WebFile(ScannedPage.image(), "image/png"));
        return site;
    }

    public List<SampleReport> reports() {
        return reports;
    }

    /** The files that do not depend on the address at which the site is served. */
    public Map<String, WebFile> files() {
        return files;
    }

    /** All files, with the robots.txt and the sitemap of a site at this address. */
    public Map<String, WebFile> filesAt(String base) {
        Map<String, WebFile> all = new LinkedHashMap<>(files);
        String robots = "User-agent: *\nDisallow: /search/\nSitemap: " + base + "/sitemap.xml\n";
        all.put("/robots.txt", new WebFile(robots.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8"));
        all.put("/sitemap.xml", new WebFile(sitemap(base).getBytes(StandardCharsets.UTF_8), "application/xml"));
        return all;
    }

    private String sitemap(String base) {
        return reports.stream()
                .map(report -> "<url><loc>" + base + report.address() + "</loc><lastmod>"
                        + report.draft().publishedOn() + "</lastmod></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    /** What is true about every document, a line of JSON each. */
    public String truth() {
        return reports.stream().map(SampleReport::truth).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String front(Map<String, List<SampleReport>> folders) {
        return folders.entrySet().stream()
                .map(folder -> "<li><a href=\"/" + folder.getKey() + "/index.html\">"
                        + last(folder.getValue()).draft().task().place().fullName() + "人民政府</a></li>\n")
                .collect(Collectors.joining(
                        "",
                        "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>示例省政府网站集约平台</title>"
                                + "<link rel=\"stylesheet\" href=\"/assets/modern.css\"></head><body><main>"
                                + "<h1>示例省政府网站集约平台</h1><ul>\n",
                        "</ul></main><footer>" + Frame.NOTICE + "</footer></body></html>\n"));
    }

    private static SampleReport last(List<SampleReport> reports) {
        return reports.get(reports.size() - 1);
    }

    private static byte[] asset(String name) {
        try (InputStream in = SampleSite.class.getResourceAsStream("/org/fazhi/samples/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the samples jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
