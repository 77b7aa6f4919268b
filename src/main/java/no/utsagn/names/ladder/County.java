package no.utsagn.names.ladder;

import java.util.Arrays;
import java.util.Optional;

/** The counties of 2024 by the first two digits of their municipalities' numbers, and the part of the country each lies in. */
enum County {
    OSLO("03", "Oslo", Part.EAST),
    ROGALAND("11", "Rogaland", Part.WEST),
    MORE_OG_ROMSDAL("15", "Møre og Romsdal", Part.WEST),
    NORDLAND("18", "Nordland", Part.NORTH),
    OSTFOLD("31", "Østfold", Part.EAST),
    AKERSHUS("32", "Akershus", Part.EAST),
    BUSKERUD("33", "Buskerud", Part.EAST),
    INNLANDET("34", "Innlandet", Part.EAST),
    VESTFOLD("39", "Vestfold", Part.EAST),
    TELEMARK("40", "Telemark", Part.EAST),
    AGDER("42", "Agder", Part.SOUTH),
    VESTLAND("46", "Vestland", Part.WEST),
    TRONDELAG("50", "Trøndelag", Part.MIDDLE),
    TROMS("55", "Troms", Part.NORTH),
    FINNMARK("56", "Finnmark", Part.NORTH);

    /** A part of the country as Norwegians speak of it. */
    enum Part {
        NORTH("Nord-Norge", "i"),
        MIDDLE("Midt-Norge", "i"),
        WEST("Vestlandet", "på"),
        SOUTH("Sørlandet", "på"),
        EAST("Østlandet", "på");

        private final String written;
        private final String preposition;

        Part(String written, String preposition) {
            this.written = written;
            this.preposition = preposition;
        }

        String written() {
            return written;
        }

        /** "i Nord-Norge", "på Vestlandet". */
        String within() {
            return preposition + " " + written;
        }

        static Optional<Part> called(String name) {
            return Arrays.stream(values())
                    .filter(part -> part.written.equals(name))
                    .findFirst();
        }
    }

    private final String number;
    private final String written;
    private final Part part;

    County(String number, String written, Part part) {
        this.number = number;
        this.written = written;
        this.part = part;
    }

    String written() {
        return written;
    }

    Part part() {
        return part;
    }

    /** The county of a municipality by its number of four digits. */
    static County ofMunicipality(String number) {
        return Arrays.stream(values())
                .filter(county -> number.startsWith(county.number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no county of " + number));
    }
}
