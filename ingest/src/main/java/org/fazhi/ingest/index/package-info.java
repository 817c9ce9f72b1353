/** In: reports and figures. Out: documents in Elasticsearch, behind an alias over a timestamped index. */
package org.fazhi.ingest.index;
