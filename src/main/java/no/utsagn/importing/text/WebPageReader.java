package no.utsagn.importing.text;

import java.util.Locale;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Glance;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;

/**
 * Knows web pages and other markup, which some programs save under a name that ends in .doc or .xls, and refuses them:
 * as plain text, their tags would be speech.
 */
public final class WebPageReader implements FormatReader {

    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:<!doctype\\s|<html[\\s>]|<\\?xml\\s|mime-version:\\s?\\d)");

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Glance.at(file).toLowerCase(Locale.ROOT)).lookingAt();
    }

    @Override
    public RawText read(SourceFile file) {
        throw Problem.of("import.web-page", file.name()).exception();
    }
}
