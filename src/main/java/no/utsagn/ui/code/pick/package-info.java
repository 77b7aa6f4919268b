/** The picker of codes. */
@NullMarked
package no.utsagn.ui.code.pick;

import org.jspecify.annotations.NullMarked;
