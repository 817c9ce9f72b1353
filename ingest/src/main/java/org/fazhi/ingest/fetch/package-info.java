/** In: sources. Out: fetched pages. The only code that opens a socket to the outside. */
package org.fazhi.ingest.fetch;
