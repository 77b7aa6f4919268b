package no.utsagn.importing.informants;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.importing.sheet.header.Heading;

/**
 * What two ways to call somebody have in common: capitals, dots, blanks and leading zeros do not matter. "JS 01." and
 * "js1" are one.
 *
 * @param whole letters and digits
 * @param number the last number in it, if there is one
 */
record Called(String whole, Optional<String> number) {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(txt|md|docx|odt|rtf|pdf|vtt|srt|csv|xlsx|json)$");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final Pattern NUMBERED = Pattern.compile("\\D*?(\\d{1,9})\\D*");
    /** A file tells the number of the interview first, and then of places and days. */
    private static final Pattern NUMBERED_FIRST = Pattern.compile("[^\\d_]{0,20}?[ _-]?(\\d{1,4})(?!\\d)[ _-].*");

    static Called of(String written) {
        String name = ENDING.matcher(written.strip()).replaceFirst("");
        Matcher first = NUMBERED_FIRST.matcher(name);
        Matcher only = NUMBERED.matcher(name);
        Optional<String> number = only.matches()
                ? Optional.of(only.group(1))
                : first.matches() ? Optional.of(first.group(1)) : Optional.empty();
        return new Called(plain(name), number.map(Called::plain));
    }

    private static String plain(String text) {
        return ZEROS.matcher(Heading.of(text).key().replace(" ", "")).replaceAll("");
    }

    /** Whether it is a number and nothing else. */
    boolean isNumber() {
        return number.filter(whole::equals).isPresent();
    }

    @Override
    public String toString() {
        return "name of " + whole.length();
    }
}
