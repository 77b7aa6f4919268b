/** What the room of words shows and does, without its controls. */
@NullMarked
package no.utsagn.ui.words.model;

import org.jspecify.annotations.NullMarked;
