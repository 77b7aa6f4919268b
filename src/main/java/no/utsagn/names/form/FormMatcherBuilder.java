package no.utsagn.names.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.transcript.entity.EntityKind;

/** Collects the forms of a {@link FormMatcher}. */
public final class FormMatcherBuilder<T> {

    private final CommonWords common;
    private final List<Form<T>> forms = new ArrayList<>();

    FormMatcherBuilder(CommonWords common) {
        this.common = common;
    }

    /**
     * Adds a form of something. Words without letter or digit are left out.
     *
     * @param owner what mentions of the form come back with; a form given with two owners goes to the first
     */
    public FormMatcherBuilder<T> add(String form, T owner, EntityKind kind) {
        Form.of(form, owner, kind == EntityKind.PERSON).ifPresent(forms::add);
        return this;
    }

    /** The matcher. A form given in the genitive ("Karis" beside "Kari Tromsdal") is known for what it is. */
    public FormMatcher<T> build() {
        Map<T, Set<String>> words = new HashMap<>();
        for (Form<T> form : forms) {
            Set<String> known = words.computeIfAbsent(form.owner(), owner -> new HashSet<>());
            known.add(form.text());
            known.addAll(List.of(form.text().split(" ")));
        }
        List<Form<T>> sorted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Form<T> form : forms) {
            if (seen.add(form.text())) {
                Set<String> known = words.getOrDefault(form.owner(), Set.of());
                sorted.add(bare(form.text())
                        .filter(known::contains)
                        .map(form::genitiveOf)
                        .orElse(form));
            }
        }
        return new FormMatcher<>(FormMatcher.byFirstWord(sorted), common);
    }

    private static Optional<String> bare(String form) {
        String without = form.replaceFirst("['’]?[sS]$", "");
        return without.length() < form.length() && !without.isEmpty() ? Optional.of(without) : Optional.empty();
    }
}
