/** A whole study as one immutable value, and what holds it together when a part of it changes. */
@NullMarked
package no.utsagn.study;

import org.jspecify.annotations.NullMarked;
