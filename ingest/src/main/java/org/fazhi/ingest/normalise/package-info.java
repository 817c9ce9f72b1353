/** In: text blocks as printed. Out: a report with title, issuer, region, year, dates and section tree. Pure functions. */
package org.fazhi.ingest.normalise;
