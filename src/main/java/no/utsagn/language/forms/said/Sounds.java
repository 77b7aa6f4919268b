package no.utsagn.language.forms.said;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.language.forms.variant.Sound;
import no.utsagn.language.forms.variant.Spelling;

/** The forms that were said by what they sound like and how they would be spelt. Safe for threads. */
public final class Sounds {

    private final Map<String, String[]> bySound = new ConcurrentHashMap<>();
    private final Map<String, String[]> bySpelling = new ConcurrentHashMap<>();

    public void add(String form) {
        String sound = Sound.of(form);
        if (!sound.isEmpty()) {
            bySound.merge(sound, new String[] {form}, Sounds::both);
        }
        String spelt = Spelling.norwegian(form);
        if (!spelt.equals(form)) {
            bySpelling.merge(spelt, new String[] {form}, Sounds::both);
        }
    }

    /** Whether a form was said, or something that would be spelt so. */
    public boolean has(String form) {
        return bySpelling.containsKey(form) || bySound.containsKey(Sound.of(form));
    }

    /** The forms that sound so; none for short ones. */
    public List<String> like(String form) {
        return List.of(bySound.getOrDefault(Sound.of(form), new String[0]));
    }

    /** The forms that would be spelt so with Norwegian letters. */
    public List<String> spelt(String form) {
        return List.of(bySpelling.getOrDefault(form, new String[0]));
    }

    private static String[] both(String[] some, String[] more) {
        if (Arrays.asList(some).contains(more[0])) {
            return some;
        }
        String[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }
}
