/** What can be done with passages that are coded: recode, uncode, resize, split, join, say whom they are about. */
@NullMarked
package no.utsagn.app.coding;

import org.jspecify.annotations.NullMarked;
