/** The middle of a merge: one thing field by field, what is proposed, and two that may be joined. */
@NullMarked
package no.utsagn.ui.team.page;

import org.jspecify.annotations.NullMarked;
