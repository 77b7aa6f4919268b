/** Working several on one study: copies given away, and merged again. */
@NullMarked
package no.utsagn.app.team;

import org.jspecify.annotations.NullMarked;
