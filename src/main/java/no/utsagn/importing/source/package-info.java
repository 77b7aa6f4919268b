/** What every reader of a format shares: the file's bytes, their encoding, the lines it gives. */
@NullMarked
package no.utsagn.importing.source;

import org.jspecify.annotations.NullMarked;
