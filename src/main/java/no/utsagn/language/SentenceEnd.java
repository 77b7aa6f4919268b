package no.utsagn.language;

import java.util.Locale;
import java.util.Set;

/** Tells in one line of text which stops end a sentence. */
final class SentenceEnd {

    private static final String STOPS = ".?!…";
    private static final String CLOSERS = "»”\"'’)]";

    /** Words that begin a sentence more often than they are somebody's surname. */
    private static final Set<String> OPENERS =
            Set.of(("jeg eg æ vi me du han hun ho hen de dei dere det den dette disse"
                            + " der da så men og for når hvis om ja nei altså ikke ikkje i på"
                            + " hva kva hvem kven hvor kor en et ein at som nå no alle")
                    .split(" "));

    /** One-letter words, which end a sentence where a letter of the alphabet would be an initial. */
    private static final String ONE_LETTER_WORDS = "åæiø";

    /** Figures longer than this are years and amounts, not ordinals. */
    private static final int LONGEST_ORDINAL = 2;

    private final String text;
    private final Span line;
    private final CaseRegime regime;

    SentenceEnd(String text, Span line, CaseRegime regime) {
        this.text = text;
        this.line = line;
        this.regime = regime;
    }

    /** A run of stops, and the end of the quotes and brackets that close behind it. */
    private record Stop(int start, int end, int closed) {}

    /** Where the sentence ends that begins at an offset: the end of the line at the latest. */
    int after(int start) {
        int at = start;
        while (at < line.end()) {
            if (STOPS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            Stop stop = stopAt(at);
            if (ends(start, stop)) {
                return stop.closed();
            }
            at = stop.end();
        }
        return line.end();
    }

    private Stop stopAt(int start) {
        int end = past(STOPS, start);
        return new Stop(start, end, past(CLOSERS, end));
    }

    private int past(String characters, int from) {
        int at = from;
        while (at < line.end() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean ends(int start, Stop stop) {
        if (stop.closed() == line.end()) {
            return true;
        }
        boolean asks = contains(stop, '?') || contains(stop, '!');
        if (!Characters.isBlank(text.charAt(stop.closed()))) {
            return stop.closed() == stop.end() && endsWithoutBlank(stop, asks);
        }
        Following next = Following.of(text, new Span(stop.closed(), line.end()));
        if (next.kind() == Following.Kind.NOTHING || next.kind() == Following.Kind.STOP) {
            return false;
        }
        boolean quoteGoesOn = stop.closed() > stop.end() && next.kind() == Following.Kind.SMALL;
        if (asks) {
            return !quoteGoesOn;
        }
        boolean pauses = stop.end() - stop.start() > 1 || text.charAt(stop.start()) == '…';
        return pauses ? next.kind() == Following.Kind.CAPITAL : !quoteGoesOn && fullStopEnds(start, stop, next);
    }

    private boolean contains(Stop stop, char c) {
        return text.substring(stop.start(), stop.end()).indexOf(c) >= 0;
    }

    /** A blank was forgotten: "Hva?Ja", "ferdig.Så". */
    private boolean endsWithoutBlank(Stop stop, boolean asks) {
        char next = text.charAt(stop.end());
        if (asks) {
            return Character.isLetter(next);
        }
        String word = Abbreviations.wordBefore(text, line.start(), stop.start());
        boolean isWord =
                word.length() > 1 && word.indexOf('.') < 0 && Character.isLowerCase(word.charAt(word.length() - 1));
        return isWord
                && text.charAt(stop.start()) == '.'
                && stop.end() - stop.start() == 1
                && Characters.isUpper(next)
                && Words.end(text, stop.start() - 1, line.end()) == stop.start()
                && !Abbreviations.isKnown(word);
    }

    private boolean fullStopEnds(int start, Stop stop, Following next) {
        String word = Abbreviations.wordBefore(text, line.start(), stop.start());
        if (stop.closed() > stop.end()) {
            return true;
        }
        if (Abbreviations.needsMore(word)) {
            return false;
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1))) {
            return endsAfterNumber(start, stop, word, next);
        }
        if (word.length() == 1) {
            return endsAfterLetter(word, next);
        }
        boolean abbreviates = Abbreviations.isKnown(word);
        return switch (next.kind()) {
            case SMALL -> regime == CaseRegime.NO_CAPITALS && !abbreviates;
            case DIGIT -> !abbreviates;
            default -> true;
        };
    }

    private boolean endsAfterNumber(int start, Stop stop, String number, Following next) {
        boolean ordinal = number.length() <= LONGEST_ORDINAL;
        return switch (next.kind()) {
            case SMALL -> regime == CaseRegime.NO_CAPITALS && !ordinal;
            case CAPITAL -> !(ordinal && (Abbreviations.isMonth(next.word()) || isFirst(start, stop, number)));
            default -> !ordinal;
        };
    }

    /** Whether a number is the first thing of its sentence, as in a numbered list. */
    private boolean isFirst(int start, Stop stop, String number) {
        return Sentences.trimmed(text, new Span(start, stop.start())).length() == number.length();
    }

    private boolean endsAfterLetter(String letter, Following next) {
        boolean isWord = ONE_LETTER_WORDS.contains(letter);
        return switch (next.kind()) {
            case SMALL -> regime == CaseRegime.NO_CAPITALS && isWord;
            case CAPITAL ->
                isWord
                        || !Characters.isUpper(letter.codePointAt(0))
                        || OPENERS.contains(next.word().toLowerCase(Locale.ROOT));
            default -> true;
        };
    }
}
