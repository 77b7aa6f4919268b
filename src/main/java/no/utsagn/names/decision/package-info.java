/** What researchers decided about names, as a table gives it. */
@NullMarked
package no.utsagn.names.decision;

import org.jspecify.annotations.NullMarked;
