package no.utsagn.importing.document;

import java.util.regex.Pattern;

/** Knows the names that word processors give the styles of headings, in Norwegian and English. */
public final class HeadingName {

    private static final Pattern NAME = Pattern.compile(
            "(heading|overskrift|title|tittel|subtitle|undertittel|undertitel)([\\s_]*\\d*|_20_\\d+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadingName() {}

    /** Whether a style of this name is one of headings. */
    public static boolean is(String styleName) {
        return NAME.matcher(styleName.strip()).matches();
    }
}
