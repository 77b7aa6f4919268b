package no.utsagn.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Mention;
import no.utsagn.names.gather.FollowedNames;
import no.utsagn.names.gather.Named;
import no.utsagn.names.gather.Naming;
import no.utsagn.names.gather.Unsure;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.people.Draws;
import no.utsagn.names.review.Review;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/** Makes a {@link ReplacementPlan}: lots, names, places in the texts, the study after, the key after. */
final class Planning {

    private static final String NOBODY_KNOWN = "[navn]";

    private final Study before;
    private final Study drawn;
    private final KeyContents key;
    private final Stamp stamp;
    private final Naming naming;
    private final Predicate<Id<Transcript>> done;

    private Planning(
            Study before, Study drawn, Naming naming, KeyContents key, Stamp stamp, Predicate<Id<Transcript>> done) {
        this.before = before;
        this.drawn = drawn;
        this.naming = naming;
        this.key = key;
        this.stamp = stamp;
        this.done = done;
    }

    private static Study drawn(Study study, KeyContents key, Stamp stamp, Random random) {
        Map<Id<Participant>, Draw> known = new HashMap<>();
        key.participants().forEach((id, person) -> known.put(id, person.draw()));
        return study.with(new Draws(known, stamp, random).drawn(study.people()));
    }

    /** For all that is known, decided or followed. */
    static Planning ofAll(Study study, List<Decision> decisions, KeyContents key, Stamp stamp, Random random) {
        Study drawn = drawn(study, key, stamp, random);
        Naming naming = new Naming(drawn, key);
        decisions.forEach(naming::decide);
        new FollowedNames(drawn, naming).follow();
        return new Planning(study, drawn, naming, key, stamp, transcript -> true);
    }

    /** For what a review accepted, and nothing else. */
    static Planning ofAccepted(Study study, Review review, KeyContents key, Stamp stamp, Random random) {
        Study drawn = drawn(study, key, stamp, random);
        Accepted accepted = new Accepted(drawn, review, key);
        return new Planning(
                study, accepted.pinned(), Naming.accepted(drawn, key, accepted.named()), key, stamp, accepted::isDone);
    }

    ReplacementPlan plan(Finder patterns) {
        leaveOutWhatReplacementsSay();
        Finding finding = new Finding(drawn, naming, patterns, this::words);
        Committing.Committed all = new Committing(drawn, stamp, done).commit(naming, finding);
        Committing.Committed committed = new Committing.Committed(Accepted.unpinned(all.study(), before), all.placed());
        List<Placed> placed =
                committed.placed().values().stream().flatMap(List::stream).toList();
        return new ReplacementPlan(
                before,
                committed.study(),
                keyAfter(placed, committed.study()),
                replaced(committed.placed()),
                new Counting(committed.study(), naming, finding).unsure());
    }

    /** What a rendering puts in a text. */
    private String words(Rendering rendering) {
        if (rendering instanceof Rendering.LabelOf label) {
            return drawn.people().participants().has(label.participant())
                    ? drawn.people().label(label.participant())
                    : NOBODY_KNOWN;
        }
        return ((Rendering.Words) rendering).wording();
    }

    /** A name that stands in the words of replacements would be replaced in them again. */
    private void leaveOutWhatReplacementsSay() {
        FormMatcherBuilder<String> forms = FormMatcher.builder();
        naming.all().forEach(named -> named.forms().forEach(form -> forms.add(form, form, named.kind())));
        FormMatcher<String> matcher = forms.build();
        Set<String> said = new HashSet<>();
        naming.all().forEach(named -> said.add(words(named.entity().rendering())));
        drawn.people()
                .participants()
                .ids()
                .forEach(id -> said.add(drawn.people().label(id)));
        for (String words : said) {
            for (Mention<String> mention : matcher.find(words)) {
                naming.decisionOf(mention.owner()).ifPresent(decision -> {
                    throw Problem.of("names.form-in-label", decision.line(), mention.owner(), words)
                            .exception();
                });
                naming.doubt(Unsure.Reason.IN_A_REPLACEMENT, mention.owner());
                naming.silence(mention.owner());
            }
        }
    }

    private List<ReplacementPlan.Replaced> replaced(Map<Id<Transcript>, List<Placed>> placed) {
        List<ReplacementPlan.Replaced> counts = new ArrayList<>();
        for (Named named : naming.all()) {
            List<Long> perTranscript = placed.values().stream()
                    .map(list -> list.stream()
                            .filter(one -> one.entity().equals(named.id()))
                            .count())
                    .filter(count -> count > 0)
                    .toList();
            int mentions = perTranscript.stream().mapToInt(Long::intValue).sum();
            counts.add(new ReplacementPlan.Replaced(named.id(), named.kind(), mentions, perTranscript.size()));
        }
        return counts;
    }

    private KeyContents keyAfter(List<Placed> placed, Study after) {
        KeyContents contents = key;
        for (Participant participant : drawn.people().participants()) {
            KeyedPerson known = key.participants().getOrDefault(participant.id(), new KeyedPerson("", "", Draw.none()));
            String name = participant.name().orElse(known.name());
            contents = contents.with(
                    participant.id(),
                    new KeyedPerson(
                            name,
                            known.contact(),
                            after.people().participants().get(participant.id()).draw(),
                            known.also()));
        }
        for (Named named : naming.all()) {
            Optional<KeyedEntity> known = Optional.ofNullable(key.entities().get(named.id()));
            contents = contents.with(named.id(), named.keyed(known));
        }
        Map<Id<Replacement>, String> originals = placed.stream()
                .collect(Collectors.toMap(Placed::id, Placed::original, (a, b) -> a, LinkedHashMap::new));
        Map<Id<Speaker>, String> voices = new LinkedHashMap<>();
        for (Transcript transcript : drawn.transcripts()) {
            transcript.speakers().stream()
                    .filter(speaker -> !speaker.written().isBlank())
                    .forEach(speaker -> voices.put(speaker.id(), speaker.written()));
        }
        return contents.withOriginals(originals).withVoices(voices).withReworded(Places.changed(before, after));
    }
}
