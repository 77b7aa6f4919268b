/** What will be printed: chapters, what an author does to a quote, styles, what was printed before. */
@NullMarked
package no.utsagn.chapter;

import org.jspecify.annotations.NullMarked;
