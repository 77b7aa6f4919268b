package no.utsagn.names.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/** The matcher against what regular expressions find, one form after the other. */
class FormMatcherOracleTest {

    private static final String INSIDE_WORD = "[\\p{L}\\p{M}\\p{Nd}]";

    @Provide
    Arbitrary<List<String>> forms() {
        return Arbitraries.of(
                        "Kari",
                        "Kari Vik",
                        "Vik",
                        "Nils",
                        "NAV",
                        "NAV Oslo",
                        "Oslo",
                        "den eneste i Oslo",
                        "Åse",
                        "Kjell-Arne",
                        "Arne",
                        "12",
                        "12.3",
                        "Ås")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Kari", "Vik", "Nils", "NAV", "Oslo", "Den", "den", "eneste", "i", "Åse", "Ås", "Kjell", "Arne",
                        "12", "3", "s", "'", "’", "'s", "-", "‑", ".", ",", " ", " ", " ", "\n", "\u00a0", "x", "é",
                        "e\u0301", "🙂")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1500)
    void everyPlaceOfEveryFormIsFoundAndNoOther(@ForAll("forms") List<String> forms, @ForAll("texts") String text) {
        FormMatcherBuilder<String> builder = FormMatcher.builder();
        forms.forEach(form -> builder.add(form, form, EntityKind.PLACE));

        Set<Span> found = builder.build().all(text, Span.over(text), Casing.CAPITALS).stream()
                .map(Mention::span)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<Span> expected = new TreeSet<>();
        forms.forEach(form -> expected.addAll(byRegex(form, text)));
        assertThat(found).isEqualTo(expected);
    }

    private static Set<Span> byRegex(String form, String text) {
        String words = form.chars()
                .mapToObj(c -> c == ' '
                        ? "[\\s\\p{Z}]+"
                        : c == '-' ? "[-\u2010\u2011]" : Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining());
        boolean sibilant = form.matches(".*[sxzSXZ]");
        String bareS = sibilant ? "" : form.matches(".*[\\p{Lu}\\d]") ? "|[sS]" : "|s";
        String ending = "(?<ending>['’´\u02bc][sS]" + bareS + ")?";
        Matcher matcher = Pattern.compile(
                        "(?<!" + INSIDE_WORD + ")(?<name>" + words + ")" + ending + "(?!" + INSIDE_WORD + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        Set<Span> spans = new TreeSet<>();
        for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
            int end = matcher.end();
            boolean quoted = matcher.start() > 0 && "'’´\u02bc".indexOf(text.charAt(matcher.start() - 1)) >= 0;
            boolean apostrophe = matcher.group("ending") == null
                    && sibilant
                    && !quoted
                    && end < text.length()
                    && "'’´\u02bc".indexOf(text.charAt(end)) >= 0
                    && !text.substring(end + 1).matches("(?s)" + INSIDE_WORD + ".*");
            if (capitalsFit(form, matcher.group("name"))) {
                spans.add(new Span(matcher.start(), apostrophe ? end + 1 : end));
            }
        }
        return spans;
    }

    private static boolean capitalsFit(String form, String found) {
        return form.indexOf(' ') >= 0
                || !form.matches("(?s)[^\\p{L}]*\\p{Lu}.*")
                || found.matches("(?s)[^\\p{L}]*\\p{Lu}.*");
    }
}
