/** In: the bytes of a page, a sitemap or a feed. Out: where it leads, and whether it is a list. Opens no socket, runs nothing. */
package org.fazhi.ingest.fetch.links;
