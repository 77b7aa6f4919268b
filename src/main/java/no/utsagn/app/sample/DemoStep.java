package no.utsagn.app.sample;

import java.util.List;

/** What the demo has just done: the key of a message and what it quotes. */
public record DemoStep(String key, List<Object> args) {

    public DemoStep {
        args = List.copyOf(args);
    }

    static DemoStep of(String key, Object... args) {
        return new DemoStep(key, List.of(args));
    }
}
