/** The study file: one SQLite database that survives a crash, and its backups. */
@NullMarked
package no.utsagn.storage;

import org.jspecify.annotations.NullMarked;
