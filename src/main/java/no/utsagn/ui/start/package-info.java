/** The first page: recent studies, a new one, the sample; and what the program promises. */
@NullMarked
package no.utsagn.ui.start;

import org.jspecify.annotations.NullMarked;
