/** The tree of codes on the screen. */
@NullMarked
package no.utsagn.ui.code.tree;

import org.jspecify.annotations.NullMarked;
