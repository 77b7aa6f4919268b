package no.utsagn.importing.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.opening.Times;

/**
 * Tells lines that nobody said: page numbers and rules, which only belong to the paper, and remarks on the recording such
 * as "Slutt på opptak", after which nobody is known to speak.
 */
final class LineKinds {

    private static final int LONGEST = 80;
    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern RULE = Pattern.compile("(?:[-=*_~–—·•#]\\s?){3,80}+");
    private static final Pattern PAGE = Pattern.compile(
            "[-–—|\\s]{0,5}(?:(?:side|page|s\\.|p\\.)\\s{0,3}\\d{1,4}(?:\\s{0,3}(?:av|of|/)\\s{0,3}\\d{1,4})?"
                    + "|\\d{1,4}\\s{0,3}(?:av|of)\\s{0,3}\\d{1,4}|[-–—]\\s{0,3}\\d{1,4}\\s{0,3}[-–—])[-–—|\\s]{0,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final String MATERIAL =
            "(?:opptak(?:et)?|intervju(?:et)?|lydfil(?:a|en)?|fil(?:a|en)?|lyd(?:en)?|transkripsjon(?:en)?|samtale(?:n)?"
                    + "|bånd(?:et)?|(?:fokus)?gruppe(?:intervju(?:et)?)?|del(?:en)?|recording|interview|transcript|audio|tape)";
    private static final Pattern OF_RECORDING = Pattern.compile(
            "(?:her )?(?:slutt(?:en)?|start(?:en)?|begynnelse(?:n)?|stopp|stans|brudd|brot|pause|end|beginning)"
                    + " (?:(?:på|i|av|for|of|of the|in) )?" + MATERIAL + "(?: \\d{1,2})?"
                    + "|" + MATERIAL
                    + "(?: \\d{1,2})?(?: (?:er|blir|is|blei))? (?:slutt|slutter|sluttar|slutta|start|avsluttes|avslutta"
                    + "|avsluttet|avsluttast|stopp|stoppes|stoppet|stopper|stoppar|stoppa|stanses|stanset|stanser|starter|startar"
                    + "|starta|startet|begynner|byrjar|fortsetter|held fram|slås av|slått av|skrus av|skrudd av|ferdig|over|brytes"
                    + "|settes på pause|ends|ended|starts|started|stopped|begins|resumes)(?: (?:her|igjen|here|again))?"
                    + "|(?:lydfil|fil|opptak|bånd|recording|file) \\d{1,2}(?: av \\d{1,2})?"
                    + "|slutt|the end|end|slutt\\.");

    private final List<RawLine> lines;
    private final boolean numbered;

    LineKinds(List<RawLine> lines) {
        this.lines = lines;
        this.numbered = countsPages();
    }

    /** Whether a line is a page number or a rule across the page. */
    boolean ofPaper(int line) {
        return isRule(line) || isPage(line);
    }

    /** Whether a line is the number of a page. */
    boolean isPage(int line) {
        String text = text(line);
        return text.length() <= LONGEST
                && (PAGE.matcher(text.toLowerCase(Locale.ROOT)).matches()
                        || (numbered && NUMBER.matcher(text).matches()));
    }

    private boolean isRule(int line) {
        String text = text(line);
        return text.length() <= LONGEST && RULE.matcher(text).matches();
    }

    /** Whether a line tells of the recording that it begins or ends. */
    boolean ofRecording(int line) {
        String text = text(line);
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = Times.closing(Times.leading(text).rest().strip()).rest();
        bare = Times.trailing(bare)
                .rest()
                .replaceAll("^[\\[(<*=#_–—\\s-]{1,9}|[\\])>*=#_–—\\s.:-]{1,9}$", "")
                .toLowerCase(Locale.ROOT);
        boolean alone = bare.equals("slutt") || bare.equals("end") || bare.equals("the end");
        return OF_RECORDING.matcher(bare).matches() && (!alone || line >= lines.size() - 2);
    }

    /** Numbers alone on their lines count pages if they go up by one. */
    private boolean countsPages() {
        List<Integer> numbers = IntStream.range(0, lines.size())
                .mapToObj(this::text)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .toList();
        return numbers.size() >= FEWEST_NUMBERS
                && IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    }

    private String text(int line) {
        return lines.get(line).text().strip();
    }
}
