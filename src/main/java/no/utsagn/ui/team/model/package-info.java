/** How merging a copy behaves, without a window: what is listed, what is chosen, what was decided. */
@NullMarked
package no.utsagn.ui.team.model;

import org.jspecify.annotations.NullMarked;
