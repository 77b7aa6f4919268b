package no.utsagn.importing.docx;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.document.HeadingName;
import no.utsagn.importing.source.Markup;

/** What the named styles of a document tell: which are bold, which are of headings. */
final class Styles {

    private static final Set<String> STRONG = Set.of("strong", "sterk", "utheving", "bold");

    private final Map<String, Style> byId;

    private Styles(Map<String, Style> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** One style, as far as it says something itself. */
    private record Style(Optional<String> basedOn, Optional<Boolean> bold, Optional<Boolean> heading) {

        static final Style NEW = new Style(Optional.empty(), Optional.empty(), Optional.empty());

        Style on(String other) {
            return new Style(Optional.of(other), bold, heading);
        }

        Style bold(boolean is) {
            return new Style(basedOn, Optional.of(is), heading);
        }

        Style heading(boolean is) {
            return new Style(basedOn, bold, Optional.of(is));
        }
    }

    static Styles none() {
        return new Styles(Map.of());
    }

    static Styles read(InputStream in) throws XMLStreamException {
        Reading reading = new Reading();
        Markup.walk(in, reading);
        return new Styles(reading.styles);
    }

    boolean isBold(String id) {
        return inherited(id, Style::bold).orElseGet(() -> STRONG.contains(id.toLowerCase(java.util.Locale.ROOT)));
    }

    boolean isHeading(String id) {
        return inherited(id, Style::heading).orElse(false) || HeadingName.is(id);
    }

    /** What a style or the nearest one that it is based on says. */
    private Optional<Boolean> inherited(String id, Function<Style, Optional<Boolean>> property) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && seen.add(at.get())) {
            Optional<Style> style = Optional.ofNullable(byId.get(at.get()));
            Optional<Boolean> said = style.flatMap(property);
            if (said.isPresent()) {
                return said;
            }
            at = style.flatMap(Style::basedOn);
        }
        return Optional.empty();
    }

    private static final class Reading implements Markup.Walk {

        private static final int BODY_TEXT = 9;

        private final Map<String, Style> styles = new HashMap<>();
        private String id = "";

        @Override
        public void start(XMLStreamReader xml) {
            if (!Word.isElement(xml)) {
                return;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    id = Word.attribute(xml, "styleId").orElse("");
                    styles.put(id, Style.NEW);
                }
                case "name" -> change(style -> HeadingName.is(Word.value(xml)) ? style.heading(true) : style);
                case "basedOn" -> change(style -> style.on(Word.value(xml)));
                case "outlineLvl" -> change(style -> style.heading(isLevel(Word.value(xml))));
                case "b" -> change(style -> style.bold(Word.isOn(xml)));
                // Formatting of parts of a table says nothing of the style's own.
                case "tblStylePr", "docDefaults", "latentStyles" -> id = "";
                default -> {}
            }
        }

        private void change(Function<Style, Style> to) {
            styles.computeIfPresent(id, (key, style) -> to.apply(style));
        }

        @Override
        public void end(XMLStreamReader xml) {}

        @Override
        public void characters(String text) {}

        static boolean isLevel(String value) {
            return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '0' + BODY_TEXT;
        }
    }

    static boolean isLevel(String value) {
        return Reading.isLevel(value);
    }
}
