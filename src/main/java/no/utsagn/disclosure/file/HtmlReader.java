package no.utsagn.disclosure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.disclosure.file.WrittenFile.Piece;

/**
 * Reads HTML without trusting it: text joined over inline tags, every attribute's value, every comment. Of a style sheet
 * its comments and strings are read; its words are no text.
 */
final class HtmlReader {

    private static final Pattern TAG = Pattern.compile(
            "<!--(?<comment>.*?)(?:-->|$)|<(?<close>/?)(?<name>[A-Za-z!?][^\\s/>]*)(?<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern CSS_TEXT = Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"|'[^']*'", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9A-Fa-f]+|[A-Za-z]+);?");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("shy", ""),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aring", "å"),
            Map.entry("Aring", "Å"),
            Map.entry("eacute", "é"),
            Map.entry("ouml", "ö"),
            Map.entry("auml", "ä"),
            Map.entry("uuml", "ü"));

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String element = "html";

    private HtmlReader() {}

    static List<Piece> read(String html) {
        HtmlReader reader = new HtmlReader();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            reader.text(html.substring(from, tag.start()));
            reader.tag(tag);
            from = tag.end();
        }
        reader.text(html.substring(from));
        reader.endBlock();
        return reader.pieces;
    }

    private void tag(Matcher tag) {
        if (tag.group("comment") != null) {
            pieces.add(Piece.value("comment", tag.group("comment")));
            return;
        }
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name)) {
            endBlock();
            element = tag.group("close").isEmpty() ? name : "html";
        }
        Matcher attribute = ATTRIBUTE.matcher(tag.group("attributes"));
        while (attribute.find()) {
            for (int group = 2; group <= attribute.groupCount(); group++) {
                if (attribute.group(group) != null) {
                    pieces.add(Piece.value(name + " " + attribute.group(1), plain(attribute.group(group))));
                }
            }
        }
    }

    private void text(String raw) {
        if (element.equals("style")) {
            CSS_TEXT.matcher(raw).results().forEach(found -> pieces.add(Piece.value("style", found.group())));
        } else {
            text.append(plain(raw));
        }
    }

    private void endBlock() {
        if (!text.toString().isBlank()) {
            pieces.add(Piece.text(element, text.toString().strip()));
        }
        text.setLength(0);
    }

    private static String plain(String raw) {
        return ENTITY.matcher(raw)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String entity, String written) {
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, written);
        }
        boolean hex = entity.startsWith("#x") || entity.startsWith("#X");
        try {
            return Character.toString(Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
