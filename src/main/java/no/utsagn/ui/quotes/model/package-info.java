/** What the view of quotes knows: which are listed, chosen and ticked, and what is done to them. */
@NullMarked
package no.utsagn.ui.quotes.model;

import org.jspecify.annotations.NullMarked;
