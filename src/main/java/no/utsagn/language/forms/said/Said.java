package no.utsagn.language.forms.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The forms that were said, to be looked up and looked through. Safe for threads. */
public final class Said {

    private static final char END = '\n';

    private final Set<String> forms = ConcurrentHashMap.newKeySet();
    private final List<String> loose = new ArrayList<>();
    private String packed = String.valueOf(END);

    /** Whether it is new. */
    public boolean add(String form) {
        boolean added = forms.add(form);
        if (added) {
            synchronized (loose) {
                loose.add(form);
            }
        }
        return added;
    }

    public boolean has(String form) {
        return forms.contains(form);
    }

    public int size() {
        return forms.size();
    }

    public void forEach(Consumer<String> each) {
        forms.forEach(each);
    }

    /** Every form that some letters stand in. */
    public void holding(String letters, Consumer<String> found) {
        String text = packed();
        int at = text.indexOf(letters);
        while (at >= 0) {
            int from = text.lastIndexOf(END, at) + 1;
            int to = text.indexOf(END, at);
            found.accept(text.substring(from, to));
            at = text.indexOf(letters, to);
        }
    }

    /** All forms in one text, which is looked through many times faster than each by itself. */
    private String packed() {
        synchronized (loose) {
            if (!loose.isEmpty()) {
                StringBuilder text = new StringBuilder(packed);
                loose.forEach(form -> text.append(form).append(END));
                packed = text.toString();
                loose.clear();
            }
            return packed;
        }
    }

    @Override
    public String toString() {
        return forms.size() + " forms";
    }
}
