/** Whole studies merged: each part by its own rule, and what asks gathered in one place. */
@NullMarked
package no.utsagn.merge.study;

import org.jspecify.annotations.NullMarked;
