/** The bytes of a key file: how contents are sealed, and how the key to them is wrapped under secrets. */
@NullMarked
package no.utsagn.keyfile.seal;

import org.jspecify.annotations.NullMarked;
