package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Zips that unpack to more than the memory holds, and markup that asks for more or for other files. */
class ZipAndMarkupTest {

    private static final int TOO_MUCH = 65 << 20;
    private static final Map<String, byte[]> FILES = Conversations.files(Conversations.SAID);
    private static final Map<String, List<String>> MARKUP = Map.of(
            "kolon.docx", List.of("word/document.xml", "[Content_Types].xml", "_rels/.rels", "word/styles.xml"),
            "kolon.odt", List.of("content.xml", "META-INF/manifest.xml", "styles.xml"),
            "tabell.xlsx",
                    List.of(
                            "xl/worksheets/sheet1.xml",
                            "xl/sharedStrings.xml",
                            "xl/styles.xml",
                            "xl/workbook.xml",
                            "xl/_rels/workbook.xml.rels",
                            "[Content_Types].xml",
                            "_rels/.rels"));
    private static final List<String> WHOLE = Arrays.stream(Conversations.SAID)
            .map(turn -> turn[0] + "|" + turn[1])
            .toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "kolon.docx, word/document.xml",
        "kolon.docx, word/media/bilde.xml",
        "kolon.odt, content.xml",
        "kolon.odt, settings.xml",
        "tabell.xlsx, xl/worksheets/sheet1.xml",
        "tabell.xlsx, xl/sharedStrings.xml"
    })
    void aZipBombIsRefusedBeforeItGoesOff(String name, String member) {
        byte[] blanks = new byte[TOO_MUCH];
        Arrays.fill(blanks, (byte) ' ');

        byte[] bomb = Zips.with(FILES.get(name), member, blanks);

        assertThat(bomb.length).isLessThan(300_000);
        assertThat(Outcome.of(folder, name, bomb).refused()).isEqualTo("import.unpacks-too-large");
    }

    @Test
    void markupIsKnownByWhatItIsAndNotByItsName() {
        byte[] markup = new byte[TOO_MUCH];
        Arrays.fill(markup, (byte) ' ');
        markup[0] = '<';

        byte[] bomb = Zips.with(FILES.get("kolon.docx"), "word/document.bin", markup);

        assertThat(Outcome.of(folder, "a.docx", bomb).refused()).isEqualTo("import.unpacks-too-large");
    }

    @Test
    void whatFollowsTheTypeOfAnOpenDocumentIsNotReadIn() {
        Map<String, byte[]> members = new LinkedHashMap<>(Zips.members(FILES.get("kolon.odt")));
        byte[] type = Arrays.copyOf(members.get("mimetype"), TOO_MUCH);
        Arrays.fill(type, members.get("mimetype").length, TOO_MUCH, (byte) ' ');
        members.put("mimetype", type);

        assertThat(Outcome.of(folder, "a.odt", Zips.of(members)).turns()).isEqualTo(WHOLE);
    }

    static Stream<Arguments> members() {
        return MARKUP.entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(member -> Arguments.of(file.getKey(), member)));
    }

    /** A document type that nothing depends on may stand there; what an entity stands for is never put in. */
    @ParameterizedTest
    @MethodSource("members")
    void noEntityIsUnfoldedOrFetched(String name, String member) throws IOException {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "hemmelig");
        StringBuilder bomb = new StringBuilder("<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i <= 9; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        for (String declared : List.of(
                "[" + bomb + "<!ENTITY z \"&e9;\">]",
                "[<!ENTITY z SYSTEM \"" + secret.toUri() + "\">]",
                "[<!ENTITY % p SYSTEM \"" + secret.toUri() + "\">%p;]",
                "SYSTEM \"" + secret.toUri() + "\"")) {
            byte[] bad = Zips.with(FILES.get(name), member, markup(name, member, declared));

            Outcome outcome = Outcome.of(folder, name, bad);

            if (outcome.refused().isEmpty()) {
                assertThat(outcome.turns()).isEqualTo(WHOLE);
            } else {
                assertThat(outcome.refused()).matches("import\\.(\\w+-damaged|not-word|not-workbook)");
            }
        }
    }

    private static byte[] markup(String name, String member, String declared) {
        String good = Zips.members(FILES.get(name)).containsKey(member)
                ? Zips.text(FILES.get(name), member)
                : "<?xml version=\"1.0\"?><x>.</x>";
        int at = good.indexOf("?>") + 2;
        String end = declared.contains("ENTITY z")
                ? good.substring(at).replaceFirst("(>[^<]*)</", "$1&z;</")
                : good.substring(at);
        return (good.substring(0, at) + "<!DOCTYPE x " + declared + ">" + end).getBytes(StandardCharsets.UTF_8);
    }
}
