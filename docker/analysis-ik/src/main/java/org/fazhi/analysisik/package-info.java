/**
 * The tokenizers {@code ik_smart} and {@code ik_max_word} for Elasticsearch: IK's segmentation with the words of the genre.
 *
 * <p>In: Chinese text as it is printed. Out: words with the place where each stands in that text. IK itself works on a fixed
 * buffer and loses or doubles characters at its ends; here it only ever sees one short window of text at a time, see {@link
 * org.fazhi.analysisik.IkTokenizer}. Nothing is read but the dictionaries inside this jar and IK's own.
 */
package org.fazhi.analysisik;
