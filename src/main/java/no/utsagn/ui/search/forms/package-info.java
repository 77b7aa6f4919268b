/** The forms that a search takes along: how wide, which of them and why, and the study's own words that mean the same. */
@NullMarked
package no.utsagn.ui.search.forms;

import org.jspecify.annotations.NullMarked;
