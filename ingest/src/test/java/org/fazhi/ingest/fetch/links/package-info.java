/** In: pages, sitemaps and feeds written for the test. Out: proof of where they lead. */
package org.fazhi.ingest.fetch.links;
