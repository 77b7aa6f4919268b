package no.utsagn.importing.filename;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.filename.NameField.Kind;

/**
 * A template as a command takes it, "{type}{nummer}_{rolle}_{sted}_{dato}", and the regular expression that finds its
 * fields in a name. Any of blank, "-" and "_" stands for any run of these.
 */
record Template(String text, List<NameField> fields, Pattern pattern) {

    private static final String EXAMPLE = "{type}{nummer}_{rolle}_{sted}_{dato}";
    private static final int LONGEST = 300;
    private static final int MOST_FIELDS = 20;
    private static final String SEPARATORS = "[ _-]+";
    private static final Pattern RUN = Pattern.compile("[ _-]+|[^ _-]+");

    static Template of(String text) {
        List<NameField> fields = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Set<NameField> seen = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            String literal = text.substring(at, open < 0 ? text.length() : open);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (literal.indexOf('}') >= 0 || (open >= 0 && (close < 0 || text.lastIndexOf('{', close) > open))) {
                throw unreadable(text);
            }
            regex.append(literal(literal));
            if (open >= 0) {
                NameField field = NameField.called(text.substring(open + 1, close));
                if (field.kind() != Kind.SKIPPED && !seen.add(field)) {
                    throw Problem.of("import.name-field-twice", text, field.word())
                            .exception();
                }
                fields.add(field);
                regex.append('(').append(values(field.kind())).append(')');
            }
            at = open < 0 ? text.length() : close + 1;
        }
        if (seen.isEmpty() || text.length() > LONGEST || fields.size() > MOST_FIELDS) {
            throw unreadable(text);
        }
        return new Template(
                text,
                List.copyOf(fields),
                Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static RuntimeException unreadable(String text) {
        return Problem.of("import.name-template", text, EXAMPLE).exception();
    }

    private static String literal(String text) {
        return RUN.matcher(text).replaceAll(run -> {
            boolean separates = " _-".indexOf(run.group().charAt(0)) >= 0;
            return Matcher.quoteReplacement(separates ? SEPARATORS : Pattern.quote(run.group()));
        });
    }

    /** What a field may look like. */
    private static String values(Kind kind) {
        return switch (kind) {
            case TYPE, ROLE -> "\\p{L}+";
            case NUMBER -> "\\d{1,6}";
            case DATE -> "(?<!\\d)" + Dates.WRITTEN + "(?!\\d)";
            case SITE -> NameWords.SITE + "|[\\p{L}\\d]+";
            case ROUND -> NameWords.ROUND + "|[\\p{L}\\d]+";
            case CASE -> "(?:sak|case|dyade|dyad)[ _-]?[\\p{L}\\d]{1,3}|[^_]+?";
            case ATTRIBUTE -> "[^_]+?";
            case SKIPPED -> ".*?";
        };
    }
}
