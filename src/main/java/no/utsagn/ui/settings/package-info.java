/** What the program remembers between two starts: theme, language, window size, recent studies. */
@NullMarked
package no.utsagn.ui.settings;

import org.jspecify.annotations.NullMarked;
