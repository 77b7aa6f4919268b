/** Words for people who do not exist: what the samples say, mixed anew, with compounds, varieties and invented names. */
@NullMarked
package no.utsagn.bench.generate.speech;

import org.jspecify.annotations.NullMarked;
