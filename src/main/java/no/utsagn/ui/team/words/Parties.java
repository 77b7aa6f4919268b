package no.utsagn.ui.team.words;

import java.util.Locale;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Side;
import no.utsagn.ui.team.model.Merging;

/** What the two copies are called: ours, and by the first name of whose the other is. */
public final class Parties {

    /** Longer names are cut in chips, in characters. */
    private static final int MOST = 11;

    private final Messages say;
    private final String them;
    private final boolean file;

    public Parties(Messages say, Merging merging) {
        this.say = say;
        this.file = merging.isCodebookFile();
        this.them = file ? say.text("ui.team.file") : name(say, merging.us(), merging.them());
    }

    /** Whether the other is a codebook file, and nobody's. */
    public boolean isFile() {
        return file;
    }

    private static String name(Messages say, Coder us, Coder them) {
        boolean own = us.id().equals(them.id())
                || us.name().strip().equalsIgnoreCase(them.name().strip());
        return own ? say.text("ui.team.other") : first(them.name().strip());
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** What they are called, shortened where there is little room. */
    public String brief() {
        return them.length() <= MOST ? them : them.substring(0, MOST - 1) + "…";
    }

    /** What they are called. */
    public String them() {
        return them;
    }

    /** Whose something is: "Eiriks". */
    public String whose() {
        if (file) {
            return say.text("ui.team.file.whose");
        }
        boolean hissing = them.matches("(?i).*[sxz]");
        return say.language() == TextLanguage.ENGLISH ? them + "’s" : them + (hissing ? "’" : "s");
    }

    /** What stands in the chip of a side. */
    public String chip(Side side) {
        return switch (side) {
            case OURS -> say.text("ui.team.us");
            case THEIRS -> file ? say.text("ui.team.file.chip") : brief();
            case BOTH -> say.text("ui.team.both");
            case NEITHER -> "";
        };
    }

    /** With whom: "hos oss", "hos Eirik". */
    public String at(Side side) {
        return switch (side) {
            case OURS -> say.text("ui.team.at.us");
            case THEIRS -> file ? say.text("ui.team.at.file") : say.text("ui.team.at.them", them);
            case BOTH -> say.text("ui.team.at.both");
            case NEITHER -> "";
        };
    }

    /** With them, where there is little room. */
    public String briefly() {
        return file ? say.text("ui.team.at.file") : say.text("ui.team.at.them", brief());
    }

    /** The same at the head of a column. */
    public String head(Side side) {
        return begun(at(side), say.language().locale());
    }

    /** With a capital at the beginning. */
    static String begun(String sentence, Locale locale) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }
}
