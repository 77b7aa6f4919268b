package no.utsagn.search.index;

/** A form that was said, and how often. Counted by whoever changes the index alone; read by all. */
final class Form {

    private final String text;
    private volatile int count;

    Form(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    /** One writer at a time, which the index sees to. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void change(int by) {
        count += by;
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + text.length() + " × " + count;
    }
}
