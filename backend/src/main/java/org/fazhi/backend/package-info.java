/** In: anonymous HTTP requests. Out: answers read from the index; nothing here writes, and nothing here imports the writer. */
package org.fazhi.backend;
