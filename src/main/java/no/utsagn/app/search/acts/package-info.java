/** What a person does with a search: keep it, code what it found, let it propose more, say which words mean the same. */
@NullMarked
package no.utsagn.app.search.acts;

import org.jspecify.annotations.NullMarked;
