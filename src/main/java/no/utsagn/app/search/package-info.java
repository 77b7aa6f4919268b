/** What a user does to find, and with what was found. */
@NullMarked
package no.utsagn.app.search;

import org.jspecify.annotations.NullMarked;
