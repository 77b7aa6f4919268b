package no.utsagn.importing;

import java.util.regex.Pattern;
import no.utsagn.importing.speaker.SpokenLine;

/** What stands above a conversation: a title, the date, who took part. */
final class Head {

    private static final int LONGEST = 160;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…]");
    /** A year, a date or an entry such as "Dato: 3. mai" is written, hardly said, before anybody has begun to speak. */
    private static final Pattern WRITTEN =
            Pattern.compile(".*(?:\\b(?:19|20)\\d\\d\\b|\\d{1,2}\\.\\d{1,2}\\.).*|[^:]{1,40}:\\s.*");

    private Head() {}

    /** Whether a line that stands before the first speaker may be part of it. What is timed, or a sentence, was said. */
    static boolean mayHold(SpokenLine line) {
        String words = line.words();
        return line.at().isEmpty()
                && words.length() <= LONGEST
                && (!SENTENCE.matcher(words).matches() || WRITTEN.matcher(words).matches());
    }
}
