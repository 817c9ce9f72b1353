/** In: the index. Out: a folder of files that anybody can take away, check, and load into another engine. */
package org.fazhi.ingest.export;
