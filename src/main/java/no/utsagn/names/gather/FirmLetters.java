package no.utsagn.names.gather;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Lots;

/**
 * Letters for firms and other things that are told apart and not described: "[firma A]". Each is drawn at random, once,
 * and no two have the same.
 */
public final class FirmLetters {

    private static final String LEFT_OUT = "OQI";
    private static final Pattern LETTER = Pattern.compile(".* ([A-Z]{1,2})\\]?");

    private FirmLetters() {}

    /** The rung of a letter that is still to be drawn: "[firma]". @param what what has a letter: "firma" */
    public static Rung undrawn(String what) {
        return new Rung(Rung.Level.LETTER, "[" + what + "]");
    }

    /** The letter of a rendering, if it has one, whether or not that is the rung that stands in the text. */
    public static Optional<String> of(Rendering rendering) {
        return rendering instanceof Rendering.Words words
                ? words.rungs().stream().flatMap(rung -> of(rung).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> of(Rung rung) {
        Matcher matcher = LETTER.matcher(rung.words());
        return rung.level() == Rung.Level.LETTER && matcher.matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** The same with a letter drawn for the rung that has none yet; unchanged if there is no such rung. */
    public static Rendering drawn(Rendering rendering, Study study, Optional<KeyContents> key, Random random) {
        if (!(rendering instanceof Rendering.Words words) || of(rendering).isPresent()) {
            return rendering;
        }
        String letter = Lots.letters(taken(study, key), LEFT_OUT, 1, random).get(0);
        return new Rendering.Words(
                words.rungs().stream().map(rung -> lettered(rung, letter)).toList(), words.stored());
    }

    /** The rung with a letter in it; another rung as it is. */
    public static Rung lettered(Rung rung, String letter) {
        return rung.level() == Rung.Level.LETTER
                ? new Rung(Rung.Level.LETTER, rung.words().replaceFirst("\\]?$", " " + letter + "]"))
                : rung;
    }

    private static Set<String> taken(Study study, Optional<KeyContents> key) {
        Set<String> taken = new HashSet<>();
        for (Entity entity : study.entities()) {
            of(entity.rendering()).ifPresent(taken::add);
        }
        key.ifPresent(contents -> contents.entities().values().stream()
                .map(KeyedEntity::letter)
                .forEach(letter -> letter.ifPresent(taken::add)));
        return taken;
    }
}
