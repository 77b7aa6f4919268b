/** Tables in which people speak: which column tells who, which tells when, which holds the words. */
@NullMarked
package no.utsagn.importing.grid;

import org.jspecify.annotations.NullMarked;
