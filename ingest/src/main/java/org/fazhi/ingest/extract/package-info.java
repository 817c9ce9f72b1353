/**
 * In: the bytes of a page or file with its address. Out: text blocks as printed, labelled metadata, links, and what stands around;
 * or a problem. Knows HTML, plain text, PDF and Word; knows no meaning.
 *
 * <p>To teach it a new site: a label of the metadata block goes into labels.yaml under what it stands for; a line that belongs to the
 * site and not to the article goes into furniture.yaml under {@code lines}, the id or class of an element that holds the article under
 * {@code content}, of one that never does under {@code drop}. Each change gets a row in the test table furniture.csv, or a layout of
 * its own under the test's layouts folder.
 */
package org.fazhi.ingest.extract;
