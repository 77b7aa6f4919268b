/** Finds codes by what is typed. */
@NullMarked
package no.utsagn.ui.code.name;

import org.jspecify.annotations.NullMarked;
