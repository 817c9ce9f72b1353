package org.fazhi.mappings.install;

/** An index was built with another mapping or dictionary than this program's. */
public final class ContractMismatch extends RuntimeException {
    public ContractMismatch(String index) {
        super("the index " + index + " was built with another mapping or dictionary; nothing was changed."
                + " Build a new one from the archive with: index --rebuild");
    }
}
