/** How files and studies call the people who speak, and the lots they draw. */
@NullMarked
package no.utsagn.names.people;

import org.jspecify.annotations.NullMarked;
