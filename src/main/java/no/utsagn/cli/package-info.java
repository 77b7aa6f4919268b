/** The command line: commands over the app package. */
@NullMarked
package no.utsagn.cli;

import org.jspecify.annotations.NullMarked;
