package org.fazhi.samples.report;

import java.util.HashMap;
import java.util.Map;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.facts.NumberStyle;
import org.fazhi.samples.facts.PlaceFacts;
import org.fazhi.samples.grammar.Scene;

/** Finds the words in which an authority speaks of itself, of those above and of those below. */
final class Scenes {
    private Scenes() {}

    static Scene of(Assignment task, NumberStyle style) {
        Place place = task.place();
        double size = switch (task.kind()) {
            case DEPARTMENT -> place.size() * 0.12;
            case TOWNSHIP -> place.size() * 0.08;
            case ZONE -> 0.5;
            default -> place.size();
        };
        String subject = task.kind() == Kind.DEPARTMENT ? "departments" : null;
        return new Scene(
                task.placeSeed(),
                task.year(),
                words(task),
                Names.towns(place, task.seed()),
                Names.villages(place, task.seed()),
                new PlaceFacts(task.placeSeed(), size),
                style,
                subject);
    }

    private static Map<String, String> words(Assignment task) {
        Map<String, String> words = new HashMap<>();
        years(words, task.year());
        government(words, task);
        switch (task.kind()) {
            case DEPARTMENT ->
                unit(words, task, "我局", "局党组会议", "全局", task.place().name() + task.unit());
            case TOWNSHIP ->
                unit(words, task, "镇政府", "镇党委会议", "全镇", task.place().name() + task.unit() + "人民政府");
            case ZONE -> unit(words, task, "管委会", "管委会主任办公会议", "全区", task.unit() + "管理委员会");
            default -> {}
        }
        return words;
    }

    private static void years(Map<String, String> words, int year) {
        words.put("Y", Integer.toString(year));
        words.put("Y-", Integer.toString(year - 1));
        words.put("Y+", Integer.toString(year + 1));
        words.put("Y5", Integer.toString(year + 4));
    }

    private static void government(Map<String, String> words, Assignment task) {
        Place place = task.place();
        String noun = place.noun();
        boolean province = place.parent() == null;
        String above = province ? "" : place.parent().noun();
        words.put("B", noun);
        words.put("DB", noun);
        words.put("G", noun + "政府");
        words.put("GM", noun + "政府常务会议");
        words.put("Q", "全" + noun);
        words.put("R", place.name());
        boolean full = Dice.of(task.placeSeed(), "issuer", 0).chance(55);
        words.put("I", (full ? place.fullName() : place.name()) + "人民政府");
        words.put("UPG", province ? "国务院" : above + "政府");
        words.put("UPL", province ? "党中央、国务院" : above + "委、" + above + "政府");
        words.put("NPC", noun + "人大常委会");
        words.put(
                "SUB",
                province ? "市县" : place.level().equals("prefecture") ? "县（市、区）" : noun.equals("区") ? "街道" : "乡镇");
        words.put("DEP", noun + (place.level().equals("county") ? "级部门" : "直部门"));
        words.put("gov", place.name().charAt(0) + "政发");
    }

    private static void unit(
            Map<String, String> words, Assignment task, String self, String meeting, String all, String issuer) {
        String above = words.get("B");
        words.put("UPG", above + "政府");
        words.put("UPL", above + "委、" + above + "政府");
        words.put("G", self);
        words.put("GM", meeting);
        words.put("Q", all);
        words.put("I", issuer);
        words.put("R", task.kind() == Kind.DEPARTMENT ? issuer : task.unit());
        words.put("DEP", task.kind() == Kind.DEPARTMENT ? "局属单位" : "职能部门");
        switch (task.kind()) {
            case TOWNSHIP -> words.put("SUB", "村（社区）");
            case ZONE -> words.put("SUB", "镇（街道）");
            default -> {}
        }
        words.put("B", task.kind() == Kind.TOWNSHIP ? "镇" : task.kind() == Kind.ZONE ? "区" : above);
    }
}
