/** In: what a person typed. Out: a tree of words, phrases and conditions, with an explanation of whatever was read otherwise than typed. */
package org.fazhi.backend.query;
