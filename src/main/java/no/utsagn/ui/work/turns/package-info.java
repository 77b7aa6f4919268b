/** Who speaks when in a group: a thin strip with a row for each voice. */
@NullMarked
package no.utsagn.ui.work.turns;

import org.jspecify.annotations.NullMarked;
