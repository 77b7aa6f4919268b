/** How the windows look: light and dark, the bundled font, the style sheet. */
@NullMarked
package no.utsagn.ui.theme;

import org.jspecify.annotations.NullMarked;
