/** The last look before files are taken in: what comes in, what stays out, what may tell who somebody is. */
@NullMarked
package no.utsagn.ui.importing.review;

import org.jspecify.annotations.NullMarked;
