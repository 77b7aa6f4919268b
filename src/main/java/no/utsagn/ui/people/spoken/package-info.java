/** Who speaks how much, counted once and shown as bars. */
@NullMarked
package no.utsagn.ui.people.spoken;

import org.jspecify.annotations.NullMarked;
