/** What the windows know of the open study, and what they count in it. */
@NullMarked
package no.utsagn.ui.desk;

import org.jspecify.annotations.NullMarked;
