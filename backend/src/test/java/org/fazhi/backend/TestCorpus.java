package org.fazhi.backend;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.mappings.document.ChangeEntry;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;

/** The hand-made reports that the engine tests ask for, small enough to know every answer by heart. */
public final class TestCorpus {
    private TestCorpus() {}

    /** Puts the reports into fresh indices behind the aliases of the prefix. */
    public static void install(ElasticsearchClient client, String prefix, List<ReportDraft> drafts) throws IOException {
        IndexInstaller installer = new IndexInstaller(client, prefix);
        IndexSet set = installer.create();
        BulkRequest.Builder bulk = new BulkRequest.Builder().refresh(Refresh.True);
        for (ReportDraft draft : drafts) {
            var document = draft.document();
            bulk.operations(operation -> operation.index(index ->
                    index.index(set.reports()).id(document.documentId()).document(document)));
            for (FigureDocument figure : draft.figures()) {
                bulk.operations(operation -> operation.index(
                        index -> index.index(set.figures()).id(figure.id()).document(figure)));
            }
        }
        BulkResponse response = client.bulk(bulk.build());
        if (response.errors()) {
            throw new IOException(response.items().stream()
                    .filter(item -> item.error() != null)
                    .findFirst()
                    .orElseThrow()
                    .error()
                    .reason());
        }
        installer.publish(set);
    }

    /** Two districts of the same name, a county that was renamed, a silent year, an unreadable one, a department, a plan. */
    public static List<ReportDraft> reports() {
        List<ReportDraft> all = new ArrayList<>();
        for (int year = 2018; year <= 2022; year++) {
            all.add(jinchuan(year));
        }
        all.add(new ReportDraft("jinchuan-yanzhou-2020", "990202", 2020)
                .section("一、行政执法", "work", "enforcement", "推行柔性执法，公布轻微违法不予处罚清单18项。")
                .section("二、依法化解矛盾纠纷", "work", "disputes", "全年新收行政复议案件52件，行政应诉案件40件，败诉率12.5%。")
                .figure("review.received", 52, 2020, "whole", "新收行政复议案件52件")
                .figure("litigation.loss_rate", 12.5, 2020, "whole", "败诉率12.5%"));
        all.add(new ReportDraft("liuqiao-xian-2020", "990122", 2020)
                .section("一、矛盾纠纷化解", "work", "disputes", "收到行政复议申请20件。")
                .figure("review.received", 20, 2020, "whole", "收到行政复议申请20件"));
        all.add(new ReportDraft("liuqiao-qu-2021", "990105", 2021)
                .section("一、矛盾纠纷化解", "work", "disputes", "收到行政复议申请25件，同比上升30%。")
                .figure(
                        "review.received",
                        25,
                        "2021",
                        "whole",
                        "收到行政复议申请25件",
                        new ChangeEntry(30, "%", "同比上升30%", 0, 7)));
        ReportDraft scan = new ReportDraft("wanglan-2021", "990103", 2021);
        scan.readable = false;
        all.add(scan);
        ReportDraft department = new ReportDraft("jinchuan-justice-2021", "990102", 2021);
        department.level = "department";
        department.title = "锦川区司法局2021年度法治政府建设工作报告";
        all.add(department
                .section("一、普法", "work", "capacity", "开展“宪法进万家”宣传活动，收到行政复议申请999件。")
                .figure("review.received", 999, 2021, "whole", "收到行政复议申请999件"));
        ReportDraft plan = new ReportDraft("lanchuan-plan-2022", "990100", 2022);
        plan.type = "plan";
        plan.level = "prefecture";
        plan.title = "澜川市2022年法治政府建设工作要点";
        all.add(plan.section("一、总体要求", "plans", "leadership", "健全重大行政决策程序，落实双随机一公开。"));
        all.addAll(versions());
        return all;
    }

    private static ReportDraft jinchuan(int year) {
        double received = 10 + 2.0 * (year - 2018);
        ReportDraft draft = new ReportDraft("jinchuan-" + year, "990102", year)
                .section("一、政府职能", "work", "functions", year + "年深化简政放权、放管结合、优化服务，推进“互联网+监管”，网上可办率98.6%。")
                .section(
                        "二、依法化解矛盾纠纷",
                        "work",
                        "disputes",
                        year == 2020
                                ? "健全行政复议与行政诉讼衔接机制，组织旁听庭审。"
                                : "收到行政复议申请" + (int) received + "件，区政府作为被告的行政诉讼案件7件。A<b>&\"企业\"反映良好。")
                .section("三、存在的问题", "problems", null, "部分干部运用法治思维的能力不足，行政复议听证适用不多。")
                .section("四、下一步打算", "plans", null, "加强重大行政决策程序和行政复议规范化建设。");
        if (year != 2020) {
            draft.figure("review.received", received, year, "whole", "收到行政复议申请" + (int) received + "件")
                    .figure("litigation.cases", 7, year, "government", "区政府作为被告的行政诉讼案件7件");
        }
        return draft;
    }

    /** A page that was changed: the earlier content stays, closed. */
    private static List<ReportDraft> versions() {
        ReportDraft before = new ReportDraft("tongpu-2021", "990104", 2021);
        before.current = false;
        before.validTo = Instant.parse("2026-02-01T08:00:00Z");
        before.section("一、复议", "work", "disputes", "受理行政复议申请30件。")
                .figure("review.received", 30, 2021, "whole", "受理行政复议申请30件");
        ReportDraft after = new ReportDraft("tongpu-2021", "990104", 2021);
        after.version = 2;
        after.validFrom = Instant.parse("2026-02-01T08:00:00Z");
        after.section("一、复议", "work", "disputes", "受理行政复议申请33件。")
                .figure("review.received", 33, 2021, "whole", "受理行政复议申请33件");
        return List.of(before, after);
    }
}
