/** What is decided in the review of names: one class for each thing a person does, one step back for each time. */
@NullMarked
package no.utsagn.app.names;

import org.jspecify.annotations.NullMarked;
