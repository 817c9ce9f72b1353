/** Types what a person would type, and reads what the person would see. */
package org.fazhi.ingest.command;
