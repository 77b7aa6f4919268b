/** Finds what tells who somebody is, and puts other words in its place. */
@NullMarked
package no.utsagn.names;

import org.jspecify.annotations.NullMarked;
