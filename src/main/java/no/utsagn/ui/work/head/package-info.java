/** What stands above a transcript: its name and facts, how far it is coded, whose codings are seen. */
@NullMarked
package no.utsagn.ui.work.head;

import org.jspecify.annotations.NullMarked;
