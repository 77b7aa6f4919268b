/** What was said, and by whom. */
@NullMarked
package no.utsagn.transcript;

import org.jspecify.annotations.NullMarked;
