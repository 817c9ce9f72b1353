/** In: an address and credentials. Out: an open connection to an Elasticsearch that was found fit. */
package org.fazhi.mappings.engine;
