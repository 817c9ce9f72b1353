/** In: the vocabulary files of this module. Out: indicators, themes, parts and regions as records with look-ups. */
package org.fazhi.mappings.vocabulary;
