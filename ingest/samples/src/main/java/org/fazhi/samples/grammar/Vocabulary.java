package org.fazhi.samples.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.facts.Dice;

/** Words that differ at every use: townships, villages, departments, firms, and coined names that no dictionary knows. */
final class Vocabulary {
    private static final String[] DEPARTMENTS = {
        "司法局",
        "市场监管局",
        "综合执法局",
        "生态环境局",
        "应急管理局",
        "住房城乡建设局",
        "交通运输局",
        "农业农村局",
        "水利局",
        "自然资源局",
        "人力资源社会保障局",
        "卫生健康局",
        "教育局",
        "民政局",
        "公安局",
        "文化旅游局",
        "数据局",
        "发展改革局",
        "财政局",
        "审计局",
        "商务局",
        "林业局",
        "信访局",
        "医疗保障局",
        "政务服务中心"
    };
    private static final String[] TRADES = {
        "茶业", "精密机械", "食品", "新材料", "竹制品", "物流", "纺织", "光电", "渔具", "陶瓷", "农机", "药业", "木艺", "冷链", "种苗", "电子"
    };
    private static final String SYLLABLES =
            "桐栖汀砚岚槐梓棠榆菱荻芷蘅蓼萱葵禾穗麦粟茗樟柏枫桦柘橘梅兰菊荷莲溪涧泉渡津桥亭阁舟帆棹鹭雁鹤莺燕鸢麓岭峰岩峡谷原陌畴垄畔屿晨霁虹霞云露霜月星晴暖和睦安宁康乐谐善诚信义礼仁智勤俭笃恒朴真正明清廉衡直平顺畅通达济惠泽润滋沐馨同心聚力连合众帮邻里";

    private static final String[] COINS = coins();

    private final Scene scene;
    private final Dice dice;

    Vocabulary(Scene scene, Dice dice) {
        this.scene = scene;
        this.dice = dice;
    }

    String word(String name) {
        return switch (name) {
            case "town" -> dice.one(scene.towns());
            case "village" -> dice.one(scene.villages());
            case "dept" -> scene.words().get("DB") + dice.one(DEPARTMENTS);
            case "coin" -> coin();
            case "company" -> coin() + dice.one(TRADES) + "公司";
            case "few" -> Integer.toString(1 + dice.below(7));
            case "small" -> Integer.toString(3 + dice.below(60));
            default -> fixed(name);
        };
    }

    private String coin() {
        return dice.one(COINS);
    }

    /** All pairs of different characters but those that name a real place. */
    private static String[] coins() {
        List<String> coins = new ArrayList<>();
        for (char first : SYLLABLES.toCharArray()) {
            for (char second : SYLLABLES.toCharArray()) {
                String coin = "" + first + second;
                if (first != second && !Names.isReal(coin)) {
                    coins.add(coin);
                }
            }
        }
        return coins.toArray(String[]::new);
    }

    private String fixed(String name) {
        String word = scene.words().get(name);
        if (word == null) {
            throw new IllegalArgumentException("neither a rule nor a word: {" + name + "}");
        }
        return word;
    }
}
