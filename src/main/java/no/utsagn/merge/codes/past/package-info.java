/** What has happened to a codebook: its versions, who made them, and what any two differ in. */
@NullMarked
package no.utsagn.merge.codes.past;

import org.jspecify.annotations.NullMarked;
