/** What a correction would do to codings, quotes and notes, as it is shown before it is made. */
@NullMarked
package no.utsagn.ui.mending.effect;

import org.jspecify.annotations.NullMarked;
