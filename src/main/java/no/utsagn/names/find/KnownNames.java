package no.utsagn.names.find;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.people.NameParts;
import no.utsagn.transcript.entity.EntityKind;

/** Finds people who are known by name, by their whole names and by each of them alone. */
final class KnownNames {

    private final Set<String> names;
    private final FormMatcher<EntityKind> matcher;

    private KnownNames(Set<String> names) {
        this.names = names;
        FormMatcherBuilder<EntityKind> forms = FormMatcher.builder();
        for (String name : names) {
            NameParts.together(name).forEach(form -> forms.add(form, EntityKind.PERSON, EntityKind.PERSON));
            NameParts.single(name).forEach(form -> forms.add(form, EntityKind.PERSON, EntityKind.PERSON));
        }
        this.matcher = forms.build();
    }

    static KnownNames none() {
        return new KnownNames(Set.of());
    }

    KnownNames and(Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return new KnownNames(all);
    }

    List<Found> in(String text, Span turn, boolean capitals) {
        if (names.isEmpty()) {
            return List.of();
        }
        return matcher.find(text, turn, capitals ? Casing.CAPITALS : Casing.NO_CAPITALS).stream()
                .map(mention -> new Found(mention.span(), mention.owner(), Source.KNOWN, Wordings.of(mention.owner())))
                .toList();
    }

    @Override
    public String toString() {
        return names.size() + " known names";
    }
}
