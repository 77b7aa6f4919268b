/** Tables of informants: what is known of each, matched to those who speak. */
@NullMarked
package no.utsagn.importing.informants;

import org.jspecify.annotations.NullMarked;
