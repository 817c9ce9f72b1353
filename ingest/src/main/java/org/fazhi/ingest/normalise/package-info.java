/**
 * In: text blocks as printed. Out: a report with title, issuer, region, year, dates and section tree, and the evidence for each.
 * Pure functions.
 *
 * <p>To teach it: kinds of documents are told by document-types.yaml (the first rule that holds decides), parts by parts.yaml, themes
 * by theme-cues.yaml, short names of divisions stand in place-forms.yaml, zones whose name does not tell their division in zones.csv.
 * Region names, codes and their readings come from the vocabulary of index-mappings. Each change gets a row in the golden table of the
 * same subject beside the tests: a fictional title or sentence and what it must give.
 */
package org.fazhi.ingest.normalise;
