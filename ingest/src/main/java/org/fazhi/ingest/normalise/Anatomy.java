package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a report's text that are no sections.
 *
 * @param bodyLine index of the first line of prose: after title lines, subtitle, salutation and speaker
 * @param salutation the addressee, such as 省人民政府; null when none is addressed
 * @param signatureLine index of the first line of the signature; the number of lines when there is none
 * @param annexLine index of the line that opens the annex; the number of lines when there is none
 */
record Anatomy(int bodyLine, String salutation, int signatureLine, int annexLine) {
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的)?[\\p{IsHan}、，,（）() ]{2,60}(?:政府|委员会|委|会|厅|局|办|办公室|主任|委员|代表|同志|领导|部门|小组|单位|中心)(?:们)?[:：]");
    private static final Expression FIRST_HEADING =
            Expression.of("[一二三四五六七八九十]、.*|[（(][一二三]\\s*[）)].*|第[一二三]部分.*|[0-9０-９]{1,2}[.．、](?![0-9０-９]).*");
    private static final Expression ANNEX = Expression.of(
            "[（(【]?\\s*(?:附件|附录|附注|附|名词解释|名词注释|注释|有关名词解释|相关名词解释|名词说明|专有名词解释)\\s*[一二三1-9１-９]?\\s*[】）)]?\\s*(?:[:：].{0,40}|)|附件\\s*[1-9]?\\s*[:：]?\\s*(?:有关|相关)?(?:名词|用语|术语).{0,12}");
    private static final Pattern ORGAN = Pattern.compile(
            "(?:中共|中国共产党)?[\\p{IsHan}（）()、 ]{2,50}(?:政府|委员会|委|局|厅|办公室|办|街道|办事处|管委会|管理委员会|分局|大队|支队|总队|中心|院|处|社|公司|馆|会|站|所|部|署|队|组)");
    private static final Expression DATE = Expression.of(
            "[（(]?(?:(?:19|20)\\d{2}|[12１２][0-9０-９]{3}|[一二][〇○Ｏ零0O一二三四五六七八九]{3})\\s*[年.\\-/]\\s*[\\d０-９一二三四五六七八九十]{1,3}\\s*[月.\\-/]\\s*(?:[\\d０-９一二三四五六七八九十]{1,3}\\s*日?)?[）)]?");

    private static final Pattern ORGAN_WITH_DATE =
            Pattern.compile("[^，。；]{2,36}[\\s　]+\\S*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

    static Anatomy of(String text, List<Line> lines) {
        int body = bodyLine(lines);
        String salutation = null;
        for (int i = 0; i < body; i++) {
            if (isSalutation(lines.get(i).text())) {
                salutation = withoutColon(lines.get(i).text());
            }
        }
        int annex = annexLine(lines, body);
        return new Anatomy(body, salutation, signatureLine(lines, body, annex), annex);
    }

    private static boolean isSalutation(String line) {
        return endsWithColon(line) && SALUTATION.matcher(line).matches();
    }

    private static String withoutColon(String line) {
        return line.substring(0, line.length() - 1);
    }

    private static boolean endsWithColon(String line) {
        return line.endsWith("：") || line.endsWith(":");
    }

    private static boolean isOrgan(String line) {
        return line.length() <= 40 && ORGAN.matcher(line).matches();
    }

    private static boolean isOrganWithDate(String line) {
        return line.length() <= 60
                && line.endsWith("日")
                && ORGAN_WITH_DATE.matcher(line).matches();
    }

    private static int bodyLine(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean sentence =
                    line.length() > 40 || line.length() >= 18 && "。：:".indexOf(line.charAt(line.length() - 1)) >= 0;
            boolean prose = sentence
                    && !lines.get(i).row()
                    && !lines.get(i).centred()
                    && (line.indexOf('，') >= 0 || line.indexOf('。') >= 0 || line.indexOf(',') >= 0);
            if (prose && !isSalutation(line) || FIRST_HEADING.isAll(line)) {
                return i;
            }
        }
        return !lines.isEmpty() && lines.get(0).centred() ? 1 : 0;
    }

    /** In the second half of the text, since 附件 is also a label at the head. */
    private static int annexLine(List<Line> lines, int body) {
        for (int i = Math.max(body + 3, lines.size() / 3); i < lines.size(); i++) {
            if (ANNEX.isAll(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    /** Short lines of authorities and a date at the end of the text, before the annex. */
    private static int signatureLine(List<Line> lines, int body, int annex) {
        int line = Math.min(annex, lines.size());
        boolean dated = false;
        while (line > body + 1) {
            String text = lines.get(line - 1).text();
            boolean date = DATE.isAll(text) || isOrganWithDate(text);
            boolean may = date || dated || line == Math.min(annex, lines.size());
            if (!may || !date && !isOrgan(text)) {
                break;
            }
            dated |= date;
            line--;
        }
        return line;
    }
}
