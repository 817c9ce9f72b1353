/** In: one address. Out: one answer, or why there is none. Knows limits and checked addresses; knows no frontier. */
package org.fazhi.ingest.fetch.http;
