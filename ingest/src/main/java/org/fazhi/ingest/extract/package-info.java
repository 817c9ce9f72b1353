/** In: a capture and its bytes. Out: text blocks as printed. Knows HTML, PDF and Word; knows no meaning. */
package org.fazhi.ingest.extract;
