package no.utsagn.app;

import no.utsagn.base.Progress;

/** Work that takes time: tells how far it is, can be stopped, touches no screen. */
@FunctionalInterface
public interface Job<R> {

    /** Does the work. */
    R run(Progress progress);
}
