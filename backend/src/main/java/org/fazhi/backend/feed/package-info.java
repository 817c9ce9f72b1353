/** In: any search. Out: its newest reports as an Atom feed (RFC 4287). */
package org.fazhi.backend.feed;
