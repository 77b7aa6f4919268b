/** Reads Rich Text Format, as older word processors and WordPad write it. */
@NullMarked
package no.utsagn.importing.rtf;

import org.jspecify.annotations.NullMarked;
