/** In: who reports on which year. Out: the report's paragraphs with headings, and the figures it states. */
package org.fazhi.samples.report;
