/** What the program remembers of each study between two openings: where one was, and which codes have a key. */
@NullMarked
package no.utsagn.ui.settings.memory;

import org.jspecify.annotations.NullMarked;
