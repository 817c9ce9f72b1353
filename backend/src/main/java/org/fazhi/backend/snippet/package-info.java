/** In: a report and the words of a query. Out: the pieces that show why it was found, with marks on whole matches only. */
package org.fazhi.backend.snippet;
