package no.utsagn.importing.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.document.HeadingName;
import no.utsagn.importing.source.Markup;

/** What the styles of a document tell: its named ones, and those that it made for formatting by hand. */
final class Styles implements Markup.Walk {

    private static final int BOLD = 600;

    private final Map<String, Style> styles = new HashMap<>();
    private String open = "";
    private boolean inHeader;
    private boolean headers;

    /** One style, as far as it says something itself. */
    private record Style(
            Optional<String> parent, Optional<Boolean> bold, Optional<Boolean> hidden, Optional<Boolean> heading) {

        Style bold(boolean is) {
            return new Style(parent, Optional.of(is), hidden, heading);
        }

        Style hidden(boolean is) {
            return new Style(parent, bold, Optional.of(is), heading);
        }
    }

    /** @return nothing if no style says so */
    Optional<Boolean> bold(String family, String name) {
        return inherited(family, name, Style::bold);
    }

    /** @return nothing if no style says so */
    Optional<Boolean> hidden(String family, String name) {
        return inherited(family, name, Style::hidden);
    }

    boolean isHeading(String name) {
        return inherited("paragraph", name, Style::heading).orElse(false);
    }

    /** Whether pages have a head or foot with text in it. */
    boolean hasHeaders() {
        return headers;
    }

    private Optional<Boolean> inherited(String family, String name, Function<Style, Optional<Boolean>> property) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(name);
        while (at.isPresent() && seen.add(at.get())) {
            Optional<Style> style = Optional.ofNullable(styles.get(key(family, at.get())));
            Optional<Boolean> said = style.flatMap(property);
            if (said.isPresent()) {
                return said;
            }
            at = style.flatMap(Style::parent);
        }
        return Optional.empty();
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    @Override
    public void start(XMLStreamReader xml) {
        if (!Odf.STYLE.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "style" -> {
                open = key(
                        Odf.attribute(xml, Odf.STYLE, "family").orElse(""),
                        Odf.attribute(xml, Odf.STYLE, "name").orElse(""));
                styles.put(open, style(xml));
            }
            case "text-properties" -> properties(xml);
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> inHeader = true;
            default -> {}
        }
    }

    private static Style style(XMLStreamReader xml) {
        String shown = Odf.attribute(xml, Odf.STYLE, "display-name")
                .or(() -> Odf.attribute(xml, Odf.STYLE, "name"))
                .orElse("");
        boolean level = Odf.attribute(xml, Odf.STYLE, "default-outline-level")
                .filter(value -> !value.isEmpty())
                .isPresent();
        return new Style(
                Odf.attribute(xml, Odf.STYLE, "parent-style-name"),
                Optional.empty(),
                Optional.empty(),
                level || HeadingName.is(shown) ? Optional.of(true) : Optional.empty());
    }

    private void properties(XMLStreamReader xml) {
        Odf.attribute(xml, Odf.FO, "font-weight")
                .ifPresent(weight -> styles.computeIfPresent(open, (key, style) -> style.bold(isBold(weight))));
        Odf.attribute(xml, Odf.TEXT, "display")
                .ifPresent(
                        display -> styles.computeIfPresent(open, (key, style) -> style.hidden(display.equals("none"))));
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || (weight.matches("\\d{3}") && Integer.parseInt(weight) >= BOLD);
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (!Odf.STYLE.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "style" -> open = "";
            case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> inHeader = false;
            default -> {}
        }
    }

    @Override
    public void characters(String text) {
        headers |= inHeader && !text.isBlank();
    }
}
