/** The card in which the settings are changed. */
@NullMarked
package no.utsagn.ui.settings.dialog;

import org.jspecify.annotations.NullMarked;
