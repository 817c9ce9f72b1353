package org.fazhi.samples.grammar;

import java.util.List;

/**
 * A named set of alternatives.
 *
 * @param name such as {@code f.disputes.review}
 * @param index position among all rules
 * @param chance how often, in percent, a report has it; only for figure rules
 * @param only {@code P}: provinces and prefectures; {@code G}: governments; empty: everyone
 * @param alternatives of which one is written
 */
public record Rule(String name, int index, int chance, String only, List<Node> alternatives) {}
