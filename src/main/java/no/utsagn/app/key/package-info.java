/** Work with the key open: names replaced, originals compared. */
@NullMarked
package no.utsagn.app.key;

import org.jspecify.annotations.NullMarked;
