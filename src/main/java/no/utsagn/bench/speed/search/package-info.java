/** How fast a study is indexed and searched. */
@NullMarked
package no.utsagn.bench.speed.search;

import org.jspecify.annotations.NullMarked;
