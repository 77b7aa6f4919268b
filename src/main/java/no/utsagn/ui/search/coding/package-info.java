/** Coding from hits: the unit, the code, and the rules that propose more. */
@NullMarked
package no.utsagn.ui.search.coding;

import org.jspecify.annotations.NullMarked;
