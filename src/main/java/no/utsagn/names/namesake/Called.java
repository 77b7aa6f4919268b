package no.utsagn.names.namesake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.names.people.NameParts;
import no.utsagn.transcript.entity.EntityKind;

/**
 * How something is called, to be compared: without regard to case and blanks.
 *
 * @param name the name itself; of a person, empty if it is a single one
 * @param whole all that tells who or what is meant: of a person, the forms of two names and more
 * @param single of a person, each name alone
 */
record Called(Optional<String> name, Set<String> whole, Set<String> single) {

    static Called of(KeyedEntity entity) {
        Set<String> forms = Stream.concat(Stream.of(entity.name()), entity.forms().stream())
                .filter(form -> !form.isBlank())
                .collect(Collectors.toSet());
        if (entity.kind() != EntityKind.PERSON) {
            return new Called(named(entity.name()), all(forms.stream()), Set.of());
        }
        return new Called(
                named(entity.name()).filter(name -> isWhole(entity.name())),
                all(forms.stream().filter(Called::isWhole)),
                all(forms.stream().flatMap(form -> NameParts.single(form).stream())));
    }

    private static Optional<String> named(String name) {
        return Optional.of(plain(name)).filter(words -> !words.isBlank());
    }

    private static boolean isWhole(String name) {
        return NameParts.single(name).size() > 1;
    }

    private static Set<String> all(Stream<String> names) {
        return names.map(Called::plain).filter(name -> !name.isBlank()).collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return NameParts.whole(name).toLowerCase(Locale.ROOT);
    }

    /** What tells that the two may be one; empty if nothing does. */
    Optional<Namesake.Why> like(Called other) {
        if (name.isPresent() && name.equals(other.name)) {
            return Optional.of(Namesake.Why.SAME_NAME);
        }
        if (whole.stream().anyMatch(other.whole::contains)) {
            return Optional.of(Namesake.Why.SHARED_FORM);
        }
        boolean oneSingle = whole.isEmpty() || other.whole.isEmpty();
        return oneSingle && single.stream().anyMatch(other.single::contains)
                ? Optional.of(Namesake.Why.SINGLE_NAME)
                : Optional.empty();
    }

    /** Not what it is called. */
    @Override
    public String toString() {
        return "Called by " + whole.size() + " names";
    }
}
