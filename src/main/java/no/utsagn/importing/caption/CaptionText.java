package no.utsagn.importing.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one voice says in a caption. Known tags are taken out; anything else in angle brackets, such as "&lt;navn&gt;",
 * is text.
 *
 * @param rows of its text as shown, none of them blank
 */
record CaptionText(Optional<String> voice, List<String> rows) {

    private static final Pattern TAG =
            Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>|</?(?:v|c|i|b|u|s|font|ruby|rt|lang)(?:[.\\s][^>]*)?>"
                    + "|<(?:\\d+:)?\\d\\d:\\d\\d\\.\\d{3}>|\\{\\\\[^{}]*\\}");
    private static final Pattern FENCED_VOICE = Pattern.compile("\\[([^\\[\\]:\\d][^\\[\\]:]{0,60})\\]:\\s*(.*)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\p{L}{2,5}));");

    CaptionText {
        rows = List.copyOf(rows);
    }

    /** The parts of a caption, in order; those without words are left out. */
    static List<CaptionText> of(List<String> rows) {
        List<CaptionText> parts = new ArrayList<>();
        Optional<String> voice = Optional.empty();
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(String.join("\n", rows));
        while (tag.find()) {
            tag.appendReplacement(text, "");
            String name = tag.group(1);
            if (name != null) {
                add(parts, voice, text);
                voice = Optional.of(unescaped(name).strip().replaceAll("\\s+", " "))
                        .filter(n -> !n.isEmpty());
            }
        }
        tag.appendTail(text);
        add(parts, voice, text);
        return parts;
    }

    private static void add(List<CaptionText> parts, Optional<String> voice, StringBuilder text) {
        Optional<String> speaking = voice;
        List<String> rows = new ArrayList<>();
        for (String row : unescaped(text.toString()).split("\n", -1)) {
            Matcher fenced = FENCED_VOICE.matcher(row.strip());
            if (voice.isEmpty() && fenced.matches()) {
                flush(parts, speaking, rows);
                speaking = Optional.of(fenced.group(1).strip());
                rows.add(fenced.group(2).strip());
            } else {
                rows.add(row.strip());
            }
        }
        flush(parts, speaking, rows);
        text.setLength(0);
    }

    private static void flush(List<CaptionText> parts, Optional<String> voice, List<String> rows) {
        rows.removeIf(String::isBlank);
        if (!rows.isEmpty()) {
            parts.add(new CaptionText(voice, rows));
        }
        rows.clear();
    }

    /** Takes the character references of the standard back, each once. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return named(found.group(3), found.group());
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean printable = Character.isDefined(code) && code >= ' ' && !Character.isISOControl(code);
        boolean whole = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return whole && printable ? Character.toString(code) : "";
    }

    private static String named(String name, String written) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            case "lrm", "rlm" -> "";
            default -> written;
        };
    }

    @Override
    public String toString() {
        return "caption of " + rows.size() + " rows";
    }
}
