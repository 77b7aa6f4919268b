/** Two copies of a study become one. What both changed differently is asked, as values; nothing is decided by name. */
@NullMarked
package no.utsagn.merge;

import org.jspecify.annotations.NullMarked;
