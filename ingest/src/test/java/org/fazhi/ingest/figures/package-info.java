/** In: golden tables of sentences, the labelled documents where they are at hand. Out: whether figures are read as they should be. */
package org.fazhi.ingest.figures;
