/** In: fetched pages and local files. Out: captures in WARC files, append-only; every later stage reads from here. */
package org.fazhi.ingest.archive;
