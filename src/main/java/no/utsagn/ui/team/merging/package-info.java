/** The assistant in which a copy is merged: looking at it, deciding, and making it so. */
@NullMarked
package no.utsagn.ui.team.merging;

import org.jspecify.annotations.NullMarked;
