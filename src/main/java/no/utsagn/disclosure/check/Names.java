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
     * Where a name stands. A name in lower case counts, unless it is an ordinary word too.
     *
     * @param text NFC
     */
    List<Span> in(String text) {
        Casing casing = Casing.of(text);
        List<Mention<String>> found = new ArrayList<>(matcher.find(text, Span.over(text), casing));
        matcher.doubtful(text, Span.over(text), casing).stream()
                .filter(mention -> isLowerCase(mention.span().of(text)) && !common.has(mention.form()))
                .forEach(found::add);
        return found.stream().map(Mention::span).toList();
    }

    /** What may be half of somebody else's name: "Kari" in "Kari-Anne". */
    List<Span> halves(String text) {
        return matcher.doubtful(text, Span.over(text), Casing.of(text)).stream()
                .map(Mention::span)
                .filter(span -> !isLowerCase(span.of(text)))
                .toList();
    }

    private static boolean isLowerCase(String words) {
        return words.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
    }
}
