package no.utsagn.importing.vtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one voice says in a caption. The tags of the standard are taken out; anything else in angle brackets, such as
 * "&lt;navn&gt;", is text.
 */
record CaptionText(Optional<String> voice, String text) {

    private static final Pattern TAG = Pattern.compile(
            "<v(?:\\.[^\\s>]*)?\\s+([^>]*)>|</?(?:v|c|i|b|u|ruby|rt|lang)(?:[.\\s][^>]*)?>|<(?:\\d+:)?\\d\\d:\\d\\d\\.\\d{3}>");

    /** The parts of a caption, in order; those without words are left out. */
    static List<CaptionText> of(String payload) {
        List<CaptionText> parts = new ArrayList<>();
        Optional<String> voice = Optional.empty();
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(payload);
        while (tag.find()) {
            tag.appendReplacement(text, "");
            String name = tag.group(1);
            if (name != null) {
                add(parts, voice, text);
                voice = Optional.of(unescaped(name).strip()).filter(n -> !n.isEmpty());
            }
        }
        tag.appendTail(text);
        add(parts, voice, text);
        return parts;
    }

    private static void add(List<CaptionText> parts, Optional<String> voice, StringBuilder text) {
        String words = unescaped(text.toString()).strip();
        if (!words.isEmpty()) {
            parts.add(new CaptionText(voice, words));
        }
        text.setLength(0);
    }

    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
