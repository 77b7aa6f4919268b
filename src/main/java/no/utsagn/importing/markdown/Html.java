package no.utsagn.importing.markdown;

import java.util.regex.Pattern;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.document.LeftOut.Thing;

/** HTML within Markdown. Its own tags go; what else stands in angle brackets is a note such as "&lt;navn&gt;". */
final class Html {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(a|b|i|u|s|em|strong|small|mark|del|ins|sub|sup|span|font|p|div|center|hr|h[1-6]|ul|ol|li|dl|dt|dd"
                    + "|table|thead|tbody|tr|th|td|blockquote|code|pre|img|details|summary)(\\s[^<>]*)?/?>");

    private Html() {}

    static String text(String html, LeftOut leftOut) {
        String without = COMMENT.matcher(html).replaceAll("");
        if (without.length() < html.length()) {
            leftOut.saw(Thing.COMMENTS);
        }
        return TAG.matcher(BREAK.matcher(without).replaceAll("\n")).replaceAll("");
    }
}
