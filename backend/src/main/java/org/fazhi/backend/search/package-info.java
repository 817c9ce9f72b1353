/** In: what a person typed and chose. Out: reports ranked by their best sections, with snippets and exact counts for further choice. */
package org.fazhi.backend.search;
