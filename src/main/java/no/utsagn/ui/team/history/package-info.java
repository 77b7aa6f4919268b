/** How the codebook came to be: its versions in words, any two compared, and printed. */
@NullMarked
package no.utsagn.ui.team.history;

import org.jspecify.annotations.NullMarked;
