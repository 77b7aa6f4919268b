/** Measures the window. */
@org.jspecify.annotations.NullMarked
package no.utsagn.bench.window;
