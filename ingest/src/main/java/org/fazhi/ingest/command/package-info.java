/** The command line: what a person types, what is shown while it works, and exit statuses. */
package org.fazhi.ingest.command;
