package no.utsagn.language;

import java.util.Locale;
import java.util.Set;

/** The Norwegian abbreviations that are written with a full stop, bokmål and nynorsk, in small letters without it. */
final class Abbreviations {

    /** Something has to follow these: they end no sentence, even before a capital or a digit. */
    private static final Set<String> NEED_MORE = Set.of(
            ("f.eks eks t.d bl.a m.a d.v.s dvs d.e i.e s.k såk ca evt ev jf jfr jamf cf sml inkl ekskl ang vedr pr gj.sn"
                            // because of, with regard to, in connection with, from and to
                            + " pga p.g.a mht m.h.t ifm i.f.m ifht i.f.h.t iht i.h.t hhv h.h.v f.v f.h t.o.m f.o.m m.o.t vha v.h.a mtp m.t.p"
                            // numbers, places in a text, time, telephone
                            + " kl nr tlf tel mob s kap pkt fig tab art avsn ill str d f v p u"
                            + " f.nr p.nr g.nr b.nr gnr bnr jnr ref vol postb pb"
                            // titles and names
                            + " st dr prof hr frk adm.dir dir fhv kst siv.ing siv.øk cand stud førsteam vit.ass avd red dep"
                            // public papers
                            + " st.meld meld ot.prp prp prop innst rundskr kgl.res")
                    .split(" "));

    /** A sentence may end with these. */
    private static final Set<String> MAY_END =
            Set.of(("osv o.s.v osb o.s.b m.m mm m.v mv m.fl mfl o.l e.l el.l o.a etc kr mill mrd stk mnd pst"
                            + " e.kr f.kr ph.d cand.mag cand.polit a.s jr vgs")
                    .split(" "));

    private static final Set<String> MONTHS =
            Set.of("januar februar mars april mai juni juli august september oktober november desember".split(" "));

    private static final int LONGER_THAN_ANY = 24;

    private Abbreviations() {}

    /** Whether the word before a full stop cannot end a sentence. */
    static boolean needsMore(String word) {
        return NEED_MORE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word before a full stop is an abbreviation of either kind. */
    static boolean isKnown(String word) {
        return needsMore(word) || MAY_END.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop at an offset follows an abbreviation, a number or a single letter. */
    static boolean isKnownOrNumber(CharSequence text, int stop) {
        String word = wordBefore(text, 0, stop);
        return word.length() <= 1 || Character.isDigit(word.charAt(word.length() - 1)) || isKnown(word);
    }

    /** The letters, digits and full stops that stand directly before an offset, from {@code from} on; the last few. */
    static String wordBefore(CharSequence text, int from, int offset) {
        int start = offset;
        int first = Math.max(from, offset - LONGER_THAN_ANY);
        while (start > first && isInner(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, offset).toString();
    }

    private static boolean isInner(char c) {
        return c == '.' || Character.isSurrogate(c) || Characters.continuesWord(c);
    }
}
