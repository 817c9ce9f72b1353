package org.fazhi.backend.problem;

import java.util.Collection;
import java.util.Optional;
import org.fazhi.backend.language.Wording;

/** What parameters take, as it is said behind their name. */
public final class Expected {
    public static final Wording NUMBER = new Wording("应为数字", "takes a number");
    public static final Wording DATE = new Wording("应为日期，例如 2025-01-31", "takes a date such as 2025-01-31");
    public static final Wording TRUTH = new Wording("应为 true 或 false", "takes true or false");
    public static final Wording WELL_FORMED = new Wording("格式不正确", "is malformed");
    public static final Wording ONCE = new Wording("只能出现一次", "can be given only once");
    public static final Wording PLAIN_TEXT = new Wording("不能含控制字符", "takes no control characters");
    public static final Wording REGION_CODE =
            new Wording("应为六位区划代码，例如 110105", "takes a code of six digits such as 110105");
    public static final Wording REGION =
            new Wording("应为区划代码，没有这个代码", "takes the code of a division; there is none of this code");
    public static final Wording CURSOR = new Wording("应为上一页给出的 next", "takes the \"next\" of the page before");
    public static final Wording OWN_CURSOR =
            new Wording("属于另一次检索，请去掉它重新开始", "belongs to another search; start again without it");
    public static final Wording NO_PAGES = new Wording("在此无用：订阅源不分页", "is of no use here: a feed has no pages");
    public static final Wording VALUE_CONDITION = new Wording("应为条件，例如 >=10", "takes a condition such as >=10");
    public static final Wording INDICATOR_CONDITION =
            new Wording("应为条件，例如 litigation.loss_rate>10", "takes a condition such as litigation.loss_rate>10");

    private Expected() {}

    public static Wording between(int least, int most) {
        return new Wording(
                "应为 " + least + " 到 " + most + " 之间的整数", "takes a whole number from " + least + " to " + most);
    }

    public static Wording characters(int most) {
        return new Wording("最多 " + most + " 个字符", "takes at most " + most + " characters");
    }

    public static Wording repeatedAtMost(int most) {
        return new Wording("最多重复 " + most + " 次", "can be repeated at most " + most + " times");
    }

    public static Wording notAfter(String other) {
        return new Wording("不能晚于 " + other, "must not lie after \"" + other + "\"");
    }

    public static Wording without(String other) {
        return new Wording("不能与 " + other + " 同用", "cannot be combined with \"" + other + "\"");
    }

    static Wording oneOf(String value, Collection<String> allowed) {
        return new Wording("可取 " + String.join("、", allowed), "takes " + String.join(", ", allowed))
                .and(meant(NearMiss.of(value, allowed)));
    }

    static Wording meant(Optional<String> near) {
        return near.map(word -> new Wording("；是否想写“" + word + "”？", "; did you mean \"" + word + "\"?"))
                .orElse(new Wording("", ""));
    }
}
