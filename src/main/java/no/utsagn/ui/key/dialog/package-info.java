/** The dialogs of the key: making, moving and deleting it, its passphrase and recovery code, and what a missing one means. */
@NullMarked
package no.utsagn.ui.key.dialog;

import org.jspecify.annotations.NullMarked;
