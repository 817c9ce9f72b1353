/** In: text as printed. Out: the forms the engine compares, the same for writer, reader and snippets. */
package org.fazhi.mappings.text;
