/** Goes through the gendered words of the quotes in a chapter, one by one. */
@NullMarked
package no.utsagn.ui.hen;

import org.jspecify.annotations.NullMarked;
