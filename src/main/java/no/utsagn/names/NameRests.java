package no.utsagn.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Replacement;

/** Finds what may be the rest of a name: a word with a capital right behind a person who was replaced ("[navn] Vik"). */
final class NameRests {

    private final Study study;

    /** @param study the study after the replacements */
    NameRests(Study study) {
        this.study = study;
    }

    /** The words, each as often as it stands so. */
    Stream<String> in(Transcript transcript) {
        return transcript.replacements().stream()
                .filter(this::isPerson)
                .flatMap(replacement -> after(transcript, replacement).stream());
    }

    private boolean isPerson(Replacement replacement) {
        return study.entities()
                .find(replacement.entity())
                .map(Entity::kind)
                .filter(EntityKind.PERSON::equals)
                .isPresent();
    }

    private static Optional<String> after(Transcript transcript, Replacement replacement) {
        String text = transcript.text();
        Span turn = transcript.turnAt(replacement.span().start()).span();
        Span blank = Span.ofLength(replacement.span().end(), 1);
        if (blank.end() >= turn.end() || text.charAt(blank.start()) != ' ') {
            return Optional.empty();
        }
        List<Span> words = Words.in(text, new Span(blank.end(), turn.end()));
        return words.stream()
                .findFirst()
                .filter(word -> word.start() == blank.end())
                .filter(word -> Characters.isUpper(text.codePointAt(word.start())) && word.length() > 1)
                .filter(word -> Finding.isFree(transcript, word))
                .map(word -> word.of(text));
    }
}
