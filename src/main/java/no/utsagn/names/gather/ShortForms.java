package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Tells whether one name may be short for another: "Kari", "Nordmann" and "Kari N." for Kari Nordmann, "Fjordvik" for
 * Fjordvik Møbel AS.
 */
final class ShortForms {

    private static final int LEAST_LETTERS = 3;

    private ShortForms() {}

    /** Of several longer names those that a name may be short for, without those that are short for another of them. */
    static List<String> longerOf(String name, EntityKind kind, Collection<String> others) {
        List<String> longer = new ArrayList<>(others.stream()
                .filter(other -> isShortFor(name, other, kind))
                .distinct()
                .toList());
        longer.removeIf(one -> longer.stream().anyMatch(other -> isShortFor(one, other, kind)));
        return longer;
    }

    /** Whether a name may be short for another of its kind. Both folded. */
    static boolean isShortFor(String name, String other, EntityKind kind) {
        List<String> few = tokens(name);
        List<String> many = tokens(other);
        if (few.size() >= many.size() && !(few.size() == many.size() && endsInInitial(few))) {
            return false;
        }
        return switch (kind) {
            case PERSON -> few.size() == 1 ? many.contains(few.get(0)) : isPart(few, many);
            case ORGANISATION ->
                few.get(0).length() > LEAST_LETTERS
                        && many.subList(0, few.size()).equals(few);
            default -> false;
        };
    }

    private static boolean endsInInitial(List<String> tokens) {
        return isInitial(tokens.get(tokens.size() - 1));
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 || (token.length() == 2 && token.endsWith("."));
    }

    /** The same first name, and the others among those of the longer in their order, initials for what they stand for. */
    private static boolean isPart(List<String> few, List<String> many) {
        if (few.equals(many) || !few.get(0).equals(many.get(0))) {
            return false;
        }
        int at = 1;
        for (String token : few.subList(1, few.size())) {
            while (at < many.size() && !standsFor(token, many.get(at))) {
                at++;
            }
            if (at == many.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean standsFor(String token, String whole) {
        return token.equals(whole) || (isInitial(token) && whole.startsWith(token.substring(0, 1)));
    }

    static List<String> tokens(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }
}
