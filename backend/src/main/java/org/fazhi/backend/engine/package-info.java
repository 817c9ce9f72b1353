/** In: search bodies as plain maps. Out: their answers as records, or one problem when the engine does not answer. */
package org.fazhi.backend.engine;
