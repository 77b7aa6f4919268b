package no.utsagn.importing.speaker.opening;

/** How a file marks who speaks. The order is that of preference where two fit equally well. */
public enum Shape {
    /** The format itself names the voice. */
    VOICE,
    /** "Kari: Ja." */
    COLON,
    /** The name, a tab, the words; or a table of two columns. */
    TAB,
    /** The name in bold before the words. */
    BOLD,
    /** The name in brackets or before an angle: "[Kari] Ja.", "I&gt; Ja." */
    FENCED,
    /** The name on a line of its own. */
    OWN_LINE,
    /** "Kari – Ja." */
    DASH,
    /** The file does not tell. */
    NONE
}
