/**
 * In: an archive of an invented country. Out: whether the portal keeps its promises while things break: nodes die, disks fill, networks
 * stall, indices are rebuilt. Run by {@code make cluster-test}, {@code make reindex-test} and {@code make soak}.
 */
package org.fazhi.backend.endurance;
