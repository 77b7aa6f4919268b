/** All ways of finding what may tell who somebody is, put together: one list of finds for one transcript. */
@NullMarked
package no.utsagn.names.find;

import org.jspecify.annotations.NullMarked;
