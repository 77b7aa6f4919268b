/** Files that other people and programs can read and write: codebooks and report styles as JSON. */
@NullMarked
package no.utsagn.exchange;

import org.jspecify.annotations.NullMarked;
