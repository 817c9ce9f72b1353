/** In: the contract's files and an engine. Out: indices under timestamped names behind aliases, each sealed with the digest. */
package org.fazhi.mappings.install;
