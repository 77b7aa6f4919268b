package no.utsagn.language.forms.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The forms that were said, to be looked up and looked through. Safe for threads. */
public final class Said {

    private static final char END = '\n';
    private static final int WIDE = 0x100;

    /**
     * All forms in two texts, which are looked through many times faster than each by itself. Letters of one byte, as
     * nearly all are, lie apart, since the machine looks for them by the dozen.
     */
    private record Packed(String narrow, String wide) {

        Packed with(List<String> more) {
            StringBuilder allNarrow = new StringBuilder(narrow);
            StringBuilder allWide = new StringBuilder(wide);
            for (String form : more) {
                (isNarrow(form) ? allNarrow : allWide).append(form).append(END);
            }
            return new Packed(allNarrow.toString(), allWide.toString());
        }
    }

    private final Set<String> forms = ConcurrentHashMap.newKeySet();
    private final List<String> loose = new ArrayList<>();
    private Packed packed = new Packed(String.valueOf(END), String.valueOf(END));

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
        Packed now = packed();
        holding(letters, now.narrow, found);
        holding(letters, now.wide, found);
    }

    private static void holding(String letters, String text, Consumer<String> found) {
        int at = text.indexOf(letters);
        while (at >= 0) {
            int from = text.lastIndexOf(END, at) + 1;
            int to = text.indexOf(END, at);
            found.accept(text.substring(from, to));
            at = text.indexOf(letters, to);
        }
    }

    private Packed packed() {
        synchronized (loose) {
            if (!loose.isEmpty()) {
                packed = packed.with(loose);
                loose.clear();
            }
            return packed;
        }
    }

    private static boolean isNarrow(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= WIDE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return forms.size() + " forms";
    }
}
