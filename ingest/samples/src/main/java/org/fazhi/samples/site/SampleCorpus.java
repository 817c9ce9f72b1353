package org.fazhi.samples.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fazhi.samples.country.InventedCountry;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.page.Layout;
import org.fazhi.samples.report.Assignment;
import org.fazhi.samples.report.Draft;
import org.fazhi.samples.report.Kind;
import org.fazhi.samples.report.ReportWriter;

/** The two corpora: the sample province, and a country of any number of reports. */
public final class SampleCorpus {
    /** The seed of the corpus that the demonstration shows. */
    public static final long SEED = 20240612;

    private static final String SCANNED_PLACE = "990321";
    private static final int SCANNED_YEAR = 2022;
    private static final String COPIED_PLACE = "990104";
    private static final int COPIED_YEAR = 2021;
    private static final int COUNTRY_YEARS = 11;
    private static final int COUNTRY_FIRST_YEAR = 2015;
    private static final int COUNTRY_LONGEST = 34;
    private static final String[] BUREAUS = {
        "司法局", "市场监督管理局", "综合行政执法局", "生态环境局", "交通运输局", "农业农村局", "教育局", "水利局", "民政局", "卫生健康局"
    };

    private SampleCorpus() {}

    /** All documents of the sample province, about 240, without the pages that list them. */
    public static List<SampleReport> province(long seed) {
        ReportWriter writer = new ReportWriter();
        List<Draft> drafts = Schedule.of(seed).stream().map(writer::write).toList();
        List<SampleReport> reports = new ArrayList<>();
        for (Draft draft : drafts) {
            SampleReport report = published(draft, Neighbours.of(draft, drafts));
            reports.add(is(draft, SCANNED_PLACE, SCANNED_YEAR) ? ScannedPage.of(report) : report);
            if (is(draft, COPIED_PLACE, COPIED_YEAR)) {
                reports.add(copy(report));
            }
        }
        return List.copyOf(reports);
    }

    /**
     * Reports of an invented country, made one by one as the stream is read; it may be read in parallel. The first 37,000 or
     * so are those of its governments, the others those of departments.
     */
    public static Stream<SampleReport> country(long seed, long count) {
        return country(seed, 0, count);
    }

    /** The same from one number to before another, so that several processes can share the work. */
    public static Stream<SampleReport> country(long seed, long from, long to) {
        ReportWriter writer = new ReportWriter();
        List<Place> places = InventedCountry.places(seed);
        return LongStream.range(from, to).mapToObj(i -> {
            Draft draft = writer.write(task(places, seed, i));
            return published(draft, List.of());
        });
    }

    private static Assignment task(List<Place> places, long seed, long i) {
        Place place = places.get((int) (i % places.size()));
        long round = i / places.size();
        int year = COUNTRY_FIRST_YEAR + (int) (round % COUNTRY_YEARS);
        int unit = (int) (round / COUNTRY_YEARS);
        Kind kind = unit == 0 ? Kind.GOVERNMENT : Kind.DEPARTMENT;
        String name = unit == 0 ? null : BUREAUS[(unit - 1) % BUREAUS.length];
        return new Assignment(place, kind, name, year, i, seed, COUNTRY_LONGEST);
    }

    private static SampleReport published(Draft draft, List<Frame.Link> neighbours) {
        Place place = draft.task().place();
        Frame frame = new Frame(place.fullName() + "人民政府", SiteLists.home(place), SiteLists.CHANNEL, neighbours);
        return SampleReport.of(draft, Layout.named(place.layout()), frame);
    }

    private static boolean is(Draft draft, String code, int year) {
        Assignment task = draft.task();
        return task.kind() == Kind.GOVERNMENT && task.place().code().equals(code) && task.year() == year;
    }

    /** The same page once more in another channel of the site. */
    private static SampleReport copy(SampleReport report) {
        String address = report.address().replace("art_1229_", "art_1541_");
        return new SampleReport(
                address,
                report.title(),
                report.page(),
                report.contentType(),
                report.charset(),
                report.readable(),
                report.address(),
                report.draft());
    }
}
