package no.utsagn.app.memos;

import no.utsagn.coding.Memo;

/**
 * A memo in a list.
 *
 * @param subject what it is about
 * @param author the name of the coder who wrote it last; empty if nobody knows
 */
public record MemoEntry(Memo memo, Subject subject, String author) {

    /** The first line that says something. */
    public String firstLine() {
        return memo.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "MemoEntry " + memo.id();
    }
}
