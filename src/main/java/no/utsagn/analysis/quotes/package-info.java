/** The passages of codes as quotes to look through: filtered by who said them and where, counted, sorted, grouped. */
@NullMarked
package no.utsagn.analysis.quotes;

import org.jspecify.annotations.NullMarked;
