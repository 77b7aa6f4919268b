/** Who and what is named in a study, by all the forms it is named by: one entity for each. */
@NullMarked
package no.utsagn.names.gather;

import org.jspecify.annotations.NullMarked;
