/** What a user does, one class each, over the open study; undo and background work. */
@NullMarked
package no.utsagn.app;

import org.jspecify.annotations.NullMarked;
