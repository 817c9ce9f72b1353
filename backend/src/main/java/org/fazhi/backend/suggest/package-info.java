/** In: the first characters of what a person types. Out: places, indicators, titles and frequent phrases that begin so. */
package org.fazhi.backend.suggest;
