package no.utsagn.disclosure;

import no.utsagn.disclosure.quote.RunKind;

/**
 * A stretch of an excerpt, told apart by what it is. Its text is what is printed, brackets included, so that a writer
 * that does not care prints one run after the other.
 */
public final class Run {

    private final RunKind kind;
    private final String text;

    Run(RunKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    public RunKind kind() {
        return kind;
    }

    /** What is printed. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && kind == run.kind && text.equals(run.text);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return kind + " of " + text.length();
    }
}
