/** In: one report. Out: the catalogue figures it states, each with its span. */
package org.fazhi.ingest.figures;
