package no.utsagn.names.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.utsagn.language.Graphemes;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.form.Mention;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.lexicon.Trait;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * What was found to be a name in one text, wherever else it stands: in all texts, in small letters and spelt
 * as it sounds, too. Only names of
 * several words, and single words that are a name and nothing else, so that no find that was wrong is made many.
 */
final class Echoes {

    private static final int LEAST_LETTERS = 4;
    /** A capital where no sentence begins is a sign; once alone it is none. */
    private static final int LEAST_CAPITALS = 2;
    /** A word that no list knows is a name if it was found to be one in a third of its places. */
    private static final int PLACES_PER_FOUND = 3;

    private final Lexicon lexicon;
    private final Map<String, Sounding> soundings = new LinkedHashMap<>();
    private final Map<Transcript, List<Found>> echoes = new LinkedHashMap<>();

    /** A name and how it was found. */
    private static final class Sounding {
        private final String form;
        private Found surest;
        private int times;

        Sounding(String form, Found first) {
            this.form = form;
            this.surest = first;
        }

        void again(Found found) {
            times++;
            surest = found.source().compareTo(surest.source()) > 0 ? found : surest;
        }
    }

    /** @param settled forms that are looked for anyway, or were decided about */
    Echoes(Study study, Function<Transcript, List<Found>> finds, Predicate<String> settled, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Transcript transcript : study.transcripts()) {
            for (Found found : finds.apply(transcript)) {
                sound(transcript, found);
            }
        }
        soundings.keySet().removeIf(settled);
        soundings.values().removeIf(sounding -> !carries(sounding));
        listen(study, finds);
    }

    /** What more is to be found in a transcript, not overlapping what was found there. */
    List<Found> in(Transcript transcript) {
        return echoes.getOrDefault(transcript, List.of());
    }

    private void sound(Transcript transcript, Found found) {
        switch (found.kind()) {
            case PERSON, PLACE, ORGANISATION -> {
                String form = transcript.words(found.span());
                soundings
                        .computeIfAbsent(Naming.lower(form), name -> new Sounding(capitalised(form), found))
                        .again(found);
            }
            default -> {}
        }
    }

    /** A form in small letters would be found in any case. */
    private static String capitalised(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    private boolean carries(Sounding sounding) {
        boolean capitalsAlone = sounding.surest.source() == Source.CAPITAL;
        if (sounding.form.indexOf(' ') >= 0) {
            boolean guessed = sounding.surest.source() == Source.MODEL
                    && ShortForms.tokens(sounding.form).stream()
                            .map(lexicon::traits)
                            .allMatch(traits -> isWord(traits) && !traits.contains(Trait.GIVEN));
            return sounding.times >= LEAST_CAPITALS || !(capitalsAlone || guessed);
        }
        return !capitalsAlone && sounding.form.length() >= LEAST_LETTERS && isNameAlone(sounding);
    }

    private boolean isNameAlone(Sounding sounding) {
        Set<Trait> traits = lexicon.traits(Naming.lower(sounding.form));
        return !traits.contains(Trait.COMMON)
                && (!isWord(traits)
                        || traits.contains(Trait.GIVEN)
                        || (isListed(traits) && sounding.times >= LEAST_CAPITALS));
    }

    private static boolean isWord(Set<Trait> traits) {
        return traits.contains(Trait.WORD) || traits.contains(Trait.INFLECTED) || traits.contains(Trait.COMPOUND);
    }

    private static boolean isListed(Set<Trait> traits) {
        return traits.contains(Trait.GIVEN) || traits.contains(Trait.FAMILY) || traits.contains(Trait.PLACE);
    }

    private void listen(Study study, Function<Transcript, List<Found>> finds) {
        FormMatcherBuilder<Sounding> forms = FormMatcher.builder();
        soundings.values().forEach(one -> forms.add(one.form, one, one.surest.kind()));
        FormMatcher<Sounding> matcher = forms.build();
        SoundAlikes<Sounding> alike = new SoundAlikes<>();
        soundings.values().forEach(one -> alike.add(one.form, one));
        Map<Sounding, Integer> places = new LinkedHashMap<>();
        Map<Transcript, List<Mention<Sounding>>> heard = new LinkedHashMap<>();
        for (Transcript transcript : study.transcripts()) {
            List<Mention<Sounding>> mentions = heard(transcript, matcher, alike, finds.apply(transcript));
            mentions.forEach(mention -> places.merge(mention.owner(), 1, Integer::sum));
            heard.put(transcript, mentions);
        }
        Set<Sounding> tooMany = new HashSet<>();
        places.forEach((one, count) -> {
            if (one.form.indexOf(' ') < 0
                    && count > (PLACES_PER_FOUND - 1) * one.times
                    && !isListed(lexicon.traits(Naming.lower(one.form)))) {
                tooMany.add(one);
            }
        });
        heard.forEach((transcript, mentions) -> echoes.put(
                transcript,
                mentions.stream()
                        .filter(mention -> !tooMany.contains(mention.owner()))
                        .map(mention -> found(transcript, mention))
                        .toList()));
    }

    private List<Mention<Sounding>> heard(
            Transcript transcript, FormMatcher<Sounding> matcher, SoundAlikes<Sounding> alike, List<Found> found) {
        Casing casing = Casing.of(transcript.text());
        List<Mention<Sounding>> heard = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            heard.addAll(matcher.find(transcript.text(), turn.span(), casing));
            heard.addAll(alike.find(transcript.text(), turn.span()));
        }
        heard.removeIf(mention -> found.stream().anyMatch(one -> one.span().contains(mention.span())));
        return heard;
    }

    private static Found found(Transcript transcript, Mention<Sounding> mention) {
        Found surest = mention.owner().surest;
        return new Found(
                Graphemes.snap(transcript.text(), mention.span()), surest.kind(), surest.source(), surest.wording());
    }
}
