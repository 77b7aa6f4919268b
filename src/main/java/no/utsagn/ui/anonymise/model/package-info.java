/** What is shown while names are gone through, and where one is in it. Knows no controls. */
@NullMarked
package no.utsagn.ui.anonymise.model;

import org.jspecify.annotations.NullMarked;
