/** JSON with the place of every value, so that what is wrong in a file can be shown; and how it is laid out. */
@NullMarked
package no.utsagn.exchange.json;

import org.jspecify.annotations.NullMarked;
