package no.utsagn.app.codes;

import no.utsagn.base.Problem;
import no.utsagn.codebook.CodePath;

/** What a code or a group of codes may be called. */
public final class CodeNames {

    /** The longest name, in UTF-16 characters. */
    public static final int LONGEST = 200;

    private CodeNames() {}

    /**
     * A name without the blanks around it.
     *
     * @throws no.utsagn.base.ProblemException with the one reason why it cannot be a name
     */
    public static String checked(String typed) {
        String name = typed.strip();
        if (name.codePoints().noneMatch(CodeNames::isSeen)) {
            throw Problem.of("code.name-blank").exception();
        }
        if (name.length() > LONGEST) {
            throw Problem.of("code.name-too-long", name.length(), LONGEST).exception();
        }
        if (name.codePoints().anyMatch(CodeNames::breaks)) {
            throw Problem.of("code.name-control").exception();
        }
        if (name.contains(CodePath.SEPARATOR.strip())) {
            throw Problem.of("code.name-separator").exception();
        }
        return name;
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /** Lines, tabs, signs that turn the direction of writing, and halves of signs. */
    private static boolean breaks(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
