package no.utsagn.names.hen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.language.pronoun.Doubt;
import no.utsagn.language.pronoun.Gender;
import no.utsagn.language.pronoun.GenderedWord;
import no.utsagn.language.pronoun.GenderedWords;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;

/**
 * Gathers by which genders the people are called whose names are replaced: in the sentence that names one of them and
 * nobody else, and in the next as long as that names nobody.
 */
final class Callings {

    private final Study study;
    private final Map<String, Map<Gender, List<Spot>>> called = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    Callings(Study study) {
        this.study = study;
    }

    void look(Id<Chapter> chapter, Quote quote, Transcript transcript, GenderedWords gendered) {
        CaseRegime regime = CaseRegime.of(transcript.text());
        List<Span> names =
                transcript.replacements().stream().map(Replacement::span).toList();
        Set<String> spokenOf = new HashSet<>();
        for (Span sentence : Sentences.in(transcript.text(), quote.span(), regime)) {
            Set<String> here = people(transcript, sentence);
            spokenOf = here.isEmpty() ? spokenOf : here;
            if (spokenOf.size() == 1) {
                String person = spokenOf.iterator().next();
                for (GenderedWord word : gendered.in(transcript.text(), sentence, names, regime)) {
                    if (tells(word)) {
                        called.computeIfAbsent(person, id -> new EnumMap<>(Gender.class))
                                .computeIfAbsent(word.gender(), g -> new ArrayList<>())
                                .add(new Spot(chapter, quote.id(), Written.SPOKEN, word.span()));
                    }
                }
            }
            spokenOf = here.isEmpty() ? new HashSet<>() : spokenOf;
        }
    }

    private static boolean tells(GenderedWord word) {
        return word.kind().hasNeutral()
                && word.doubt().map(doubt -> doubt == Doubt.BEFORE_NAME).orElse(true);
    }

    /** Who is named in a stretch, as ids. */
    private Set<String> people(Transcript transcript, Span sentence) {
        Set<String> people = new HashSet<>();
        for (Replacement replacement : transcript.replacements()) {
            if (replacement.span().overlaps(sentence)) {
                study.entities()
                        .find(replacement.entity())
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .ifPresent(entity -> {
                            String id = id(entity);
                            words.putIfAbsent(id, transcript.words(replacement.span()));
                            people.add(id);
                        });
            }
        }
        return people;
    }

    private static String id(Entity entity) {
        return entity.rendering() instanceof Rendering.LabelOf label
                ? label.participant().toString()
                : entity.id().toString();
    }

    /** Those who are called by both. */
    List<CalledBoth> both() {
        List<CalledBoth> both = new ArrayList<>();
        called.forEach((person, genders) -> {
            if (genders.size() > 1) {
                List<Spot> spots = new ArrayList<>();
                genders.values().forEach(spots::addAll);
                both.add(new CalledBoth(words.getOrDefault(person, ""), spots));
            }
        });
        return both;
    }
}
