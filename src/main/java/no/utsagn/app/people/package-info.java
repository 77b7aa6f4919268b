/** What a study says of those who take part: roles, sites, rounds, cases, attributes; each act is one step to undo. */
@NullMarked
package no.utsagn.app.people;

import org.jspecify.annotations.NullMarked;
