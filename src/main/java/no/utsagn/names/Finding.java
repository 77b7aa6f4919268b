package no.utsagn.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Mention;
import no.utsagn.names.form.Mentions;
import no.utsagn.names.gather.Named;
import no.utsagn.names.gather.Naming;
import no.utsagn.names.gather.NumberKey;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/** Finds where what is named stands, in transcripts and in what researchers wrote. */
final class Finding {

    /** Each round replaces all it sees; a second sees what the first uncovered. */
    private static final int MOST_ROUNDS = 8;

    private final Naming naming;
    private final Finder patterns;
    private final Function<Rendering, String> words;
    private final FormMatcher<Id<Entity>> matcher;
    private final Map<String, Id<Entity>> byPattern = new HashMap<>();

    /**
     * Looks through a study for numbers and addresses first, so that one that is recognised in one place is found in all.
     *
     * @param words what a rendering puts in a text
     */
    Finding(Study study, Naming naming, Finder patterns, Function<Rendering, String> words) {
        this.naming = naming;
        this.patterns = patterns;
        this.words = words;
        naming.all().forEach(named -> named.forms()
                .forEach(form -> byPattern.putIfAbsent(NumberKey.of(named.kind(), form), named.id())));
        study.transcripts().forEach(this::learn);
        study.reworded(written -> {
            patterns.find(written, Span.over(written)).forEach(find -> mention(find, written));
            return written;
        });
        FormMatcherBuilder<Id<Entity>> forms = FormMatcher.builder();
        for (Named named : naming.all()) {
            named.forms().stream()
                    .filter(form -> !naming.isSkipped(form) && !naming.isShared(form))
                    .forEach(form -> forms.add(form, named.id(), named.kind()));
        }
        matcher = forms.build();
    }

    private void learn(Transcript transcript) {
        for (Turn turn : transcript.turns()) {
            patterns.find(transcript.text(), turn.span()).stream()
                    .filter(find -> isFree(transcript, find.span()))
                    .forEach(find -> mention(find, transcript.text()));
        }
    }

    /**
     * The replacements to be made in a transcript, in order. What lies in a replacement is left alone, and so is what a
     * person said stays; where a person said what is named, that is replaced.
     */
    List<Placed> in(Transcript transcript) {
        String text = transcript.text();
        Casing casing = Casing.of(text);
        List<Mention<Id<Entity>>> found = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            found.addAll(matcher.all(text, turn.span(), casing));
            patterns.find(text, turn.span()).forEach(find -> mention(find, text).ifPresent(found::add));
        }
        List<Mention<Id<Entity>>> free = new ArrayList<>(found.stream()
                .map(mention -> mention.over(Graphemes.snap(text, mention.span())))
                .filter(mention -> isFree(transcript, mention.span()))
                .filter(mention ->
                        transcript.pins().stream().noneMatch(pin -> pin.span().overlaps(mention.span())))
                .toList());
        transcript.pins().forEach(pin -> pinned(transcript, pin, casing).ifPresent(free::add));
        return Mentions.longest(free).stream()
                .map(mention -> new Placed(
                        Id.random(),
                        mention.span(),
                        mention.owner(),
                        mention.span().of(text),
                        words(mention)))
                .toList();
    }

    /** A pin as a mention of the entity that a person said it names. */
    private Optional<Mention<Id<Entity>>> pinned(Transcript transcript, Pin pin, Casing casing) {
        return pin.entity()
                .filter(naming::has)
                .filter(owner -> isFree(transcript, pin.span()))
                .map(owner -> {
                    String text = transcript.text();
                    return ownForms(owner).find(text, pin.span(), casing).stream()
                            .filter(mention -> mention.span().equals(pin.span()))
                            .findFirst()
                            .orElseGet(() ->
                                    new Mention<>(pin.span(), owner, pin.span().of(text), Optional.empty()))
                            .over(Graphemes.snap(text, pin.span()));
                });
    }

    /** For telling the genitive where several go by one name. */
    private FormMatcher<Id<Entity>> ownForms(Id<Entity> entity) {
        FormMatcherBuilder<Id<Entity>> forms = FormMatcher.builder();
        Named named = naming.get(entity);
        named.forms().forEach(form -> forms.add(form, entity, named.kind()));
        return forms.build();
    }

    /** What researchers wrote, with everything replaced. It comes out NFC. */
    String in(String written) {
        String before = Normalizer.normalize(written, Normalizer.Form.NFC);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String after = once(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private String once(String text) {
        Span all = Span.over(text);
        List<Mention<Id<Entity>>> found = new ArrayList<>(matcher.all(text, all, Casing.of(text)));
        patterns.find(text, all).forEach(find -> mention(find, text).ifPresent(found::add));
        return Mentions.replaced(text, Mentions.longest(found), this::words);
    }

    /** Where something may be meant and is not replaced. */
    Stream<Mention<Id<Entity>>> doubtful(Transcript transcript) {
        Casing casing = Casing.of(transcript.text());
        return transcript.turns().stream()
                .flatMap(turn -> matcher.doubtful(transcript.text(), turn.span(), casing).stream())
                .filter(mention -> isFree(transcript, mention.span()));
    }

    static boolean isFree(Transcript transcript, Span span) {
        for (Replacement replacement : transcript.replacements()) {
            if (replacement.span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }

    private String words(Mention<Id<Entity>> mention) {
        return mention.inPlace(words.apply(naming.get(mention.owner()).entity().rendering()));
    }

    /** A number or address as a mention of an entity of its own: the same number is the same entity. */
    private Optional<Mention<Id<Entity>>> mention(Find find, String text) {
        String form = find.span().of(text);
        if (naming.isSkipped(form)) {
            return Optional.empty();
        }
        Id<Entity> entity = byPattern.computeIfAbsent(NumberKey.of(find.kind(), form), key -> {
            Named fresh = Named.fresh(find.kind(), Rendering.Words.of(find.wording()), form);
            naming.put(fresh);
            return fresh.id();
        });
        if (naming.ownerOf(form).isEmpty()) {
            naming.addForm(entity, form);
        }
        return Optional.of(new Mention<>(find.span(), entity, form, Optional.empty()));
    }
}
