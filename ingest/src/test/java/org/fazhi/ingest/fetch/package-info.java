/** In: a local site, each of whose faults is a class. Out: proof that the crawl gets exactly what it should, and politely. */
package org.fazhi.ingest.fetch;
