package no.utsagn.disclosure;

/** A text that may be printed. Only {@link Disclosure} makes one; what tells who somebody is stands masked in it. */
public final class CheckedText {

    private final TextKind kind;
    private final String text;

    CheckedText(TextKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** What it is in the report. */
    public TextKind kind() {
        return kind;
    }

    /** The words to print. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedText checked && kind == checked.kind && text.equals(checked.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "CheckedText " + kind + " of " + text.length();
    }
}
