/** What is called what when two states of something are compared. */
@NullMarked
package no.utsagn.app.team.words;

import org.jspecify.annotations.NullMarked;
