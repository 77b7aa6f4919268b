package no.utsagn.ui.work;

/**
 * How the panes of the page of coding stand, to be found so again.
 *
 * @param left how wide the pane of transcripts and codes is, in pixels
 * @param right how wide the pane of search, quotes and memos is, in pixels
 * @param list the share of the left pane that the list of transcripts has, 0 to 1
 * @param leftFolded whether the left pane is away
 * @param rightFolded whether the right pane is away
 * @param tab the id of the tab on the right
 */
public record Panes(double left, double right, double list, boolean leftFolded, boolean rightFolded, String tab) {

    private static final double LEAST = 220;
    private static final double MOST = 900;

    public Panes {
        left = Math.max(LEAST, Math.min(MOST, left));
        right = Math.max(LEAST, Math.min(MOST, right));
        list = Math.max(0.1, Math.min(0.9, list));
    }

    /** What a window starts with. @param width of the window, in pixels */
    public static Panes first(double width) {
        double narrow = width < 1400 ? 0.9 : 1;
        return new Panes(310 * narrow, 360 * narrow, 0.34, false, false, "search");
    }

    Panes folded(boolean nowLeft, boolean nowRight) {
        return new Panes(left, right, list, nowLeft, nowRight, tab);
    }

    Panes wide(double newLeft, double newRight) {
        return new Panes(newLeft, newRight, list, leftFolded, rightFolded, tab);
    }

    Panes listed(double share) {
        return new Panes(left, right, share, leftFolded, rightFolded, tab);
    }

    Panes on(String shown) {
        return new Panes(left, right, list, leftFolded, rightFolded, shown);
    }
}
