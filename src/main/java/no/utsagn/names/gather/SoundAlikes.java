package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.names.form.Mention;
import no.utsagn.names.form.Sounds;

/** Finds names of several words by their sound, whatever their case. A single word is too little to tell by. */
final class SoundAlikes<T> {

    private final Map<String, List<Name<T>>> byFirst = new HashMap<>();

    private final Map<String, String> soundOf = new HashMap<>();

    private record Name<T>(List<String> sounds, T owner, String form) {}

    void add(String form, T owner) {
        List<String> sounds = ShortForms.tokens(form).stream().map(Sounds::of).toList();
        if (sounds.size() > 1) {
            byFirst.computeIfAbsent(sounds.get(0), sound -> new ArrayList<>()).add(new Name<>(sounds, owner, form));
        }
    }

    /** The places, in order; one of the longest where several begin. */
    List<Mention<T>> find(String text, Span within) {
        if (byFirst.isEmpty()) {
            return List.of();
        }
        List<Span> words = Words.in(text, within);
        List<String> sounds = words.stream()
                .map(word -> soundOf.computeIfAbsent(word.of(text), Sounds::of))
                .toList();
        List<Mention<T>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            byFirst.getOrDefault(sounds.get(i), List.of()).stream()
                    .filter(name -> stands(name.sounds(), sounds, at))
                    .filter(name -> isTogether(
                            text, words.subList(at, at + name.sounds().size())))
                    .max((one, other) -> one.sounds().size() - other.sounds().size())
                    .ifPresent(name -> found.add(new Mention<>(
                            words.get(at).hull(words.get(at + name.sounds().size() - 1)),
                            name.owner(),
                            name.form(),
                            Optional.empty())));
        }
        return found;
    }

    /** Whether nothing but blanks stands between words. */
    private static boolean isTogether(String text, List<Span> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!text.substring(words.get(i - 1).end(), words.get(i).start()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(List<String> name, List<String> said, int at) {
        return at + name.size() <= said.size()
                && said.subList(at, at + name.size()).equals(name);
    }
}
