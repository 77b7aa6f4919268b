/** What a transcript shows, and how its words are cut into the paragraphs of the view. Knows no controls. */
@NullMarked
package no.utsagn.ui.transcript.page;

import org.jspecify.annotations.NullMarked;
