/** In: pages and files made for the test. Out: proof that nothing archived is lost, doubled or changed. */
package org.fazhi.ingest.archive;
