package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.CommonWords;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Mention;
import no.utsagn.study.People;
import no.utsagn.transcript.entity.EntityKind;

/** Finds names that are known in a text, in whatever form they stand there. */
final class Names {

    private final FormMatcher<String> matcher;
    private final CommonWords common = CommonWords.load();

    private Names(FormMatcher<String> matcher) {
        this.matcher = matcher;
    }

    /** The names that a key holds. What a file calls a voice is no name where it is a role or a sign such as "I". */
    static Names of(KeyContents key, People people) {
        FormMatcherBuilder<String> builder = FormMatcher.builder();
        key.entities().forEach((id, entity) -> {
            builder.add(entity.name(), id.toString(), entity.kind());
            entity.forms().forEach(form -> builder.add(form, id.toString(), entity.kind()));
        });
        key.participants().forEach((id, person) -> {
            if (HeldNames.isName(people, person.name())) {
                builder.add(person.name(), id.toString(), EntityKind.PERSON);
            }
            builder.add(person.contact(), id.toString(), EntityKind.OTHER);
        });
        key.originals().forEach((id, words) -> builder.add(words, id.toString(), EntityKind.OTHER));
        return new Names(builder.build());
    }

    /** Names of people that are known otherwise. */
    static Names ofPeople(Collection<String> names) {
        FormMatcherBuilder<String> builder = FormMatcher.builder();
        names.forEach(name -> builder.add(name, name, EntityKind.PERSON));
        return new Names(builder.build());
    }

    /**
     * What was found of names in a text.
     *
     * @param names where a name stands; one in lower case counts, unless it is an ordinary word too
     * @param halves what may be half of somebody else's name: "Kari" in "Kari-Anne"
     */
    record Found(List<Span> names, List<Span> halves) {}

    /** @param text NFC */
    Found in(String text) {
        Casing casing = Casing.of(text);
        List<Span> names = new ArrayList<>();
        List<Span> halves = new ArrayList<>();
        matcher.find(text, Span.over(text), casing).forEach(mention -> names.add(mention.span()));
        for (Mention<String> doubt : matcher.doubtful(text, Span.over(text), casing)) {
            if (!isLowerCase(doubt.span().of(text))) {
                halves.add(doubt.span());
            } else if (!common.has(doubt.form())) {
                names.add(doubt.span());
            }
        }
        return new Found(names, halves);
    }

    private static boolean isLowerCase(String words) {
        return words.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
    }
}
