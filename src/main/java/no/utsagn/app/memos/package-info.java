/** What researchers note: writing memos on anything in the study, and finding them again. */
@NullMarked
package no.utsagn.app.memos;

import org.jspecify.annotations.NullMarked;
