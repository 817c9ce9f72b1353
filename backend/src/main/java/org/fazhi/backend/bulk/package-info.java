/** In: a folder of exports. Out: what there is to take away whole, with checksums, and the files themselves. */
package org.fazhi.backend.bulk;
