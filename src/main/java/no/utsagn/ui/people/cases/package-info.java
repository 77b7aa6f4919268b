/** Cases and the people in them. */
@NullMarked
package no.utsagn.ui.people.cases;

import org.jspecify.annotations.NullMarked;
