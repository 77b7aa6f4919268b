package no.utsagn.search.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A form that was said, and how often. Counted by whoever changes the index alone; read by all. */
final class Form {

    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Form.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

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

    /** One writer at a time, which the index sees to; others see it a little later. */
    void change(int by) {
        COUNT.setRelease(this, count + by);
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + text.length() + " × " + count;
    }
}
