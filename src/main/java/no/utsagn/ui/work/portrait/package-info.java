/** A whole transcript at a glance: a strip that shows where it is coded, and by which codes. */
@NullMarked
package no.utsagn.ui.work.portrait;

import org.jspecify.annotations.NullMarked;
