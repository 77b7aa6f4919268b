/** Small building blocks that all panes share: icons with names, empty panes, the layer for dialogs. */
@NullMarked
package no.utsagn.ui.parts;

import org.jspecify.annotations.NullMarked;
