/** Dialogs: new study, import, replacing names, export; and how files are chosen. */
@NullMarked
package no.utsagn.ui.dialogs;

import org.jspecify.annotations.NullMarked;
