/** Who and what two copies of a study replaced apart under one name: found with both keys open, and made one. */
@NullMarked
package no.utsagn.names.namesake;

import org.jspecify.annotations.NullMarked;
