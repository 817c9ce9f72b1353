/** In: a place, a code and a year. Out: the value that is true there and then, and the ways a report may print it. */
package org.fazhi.samples.facts;
