/** A site on loopback for crawl tests: ordinary pages, and one class for every way in which a server can misbehave. */
package org.fazhi.ingest.fetch.site;
