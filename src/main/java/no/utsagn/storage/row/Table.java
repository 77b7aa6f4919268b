package no.utsagn.storage.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the study file and the statements on it, in plain SQL.
 *
 * @param key the columns that tell its rows apart; what belongs to an owner begins with the owner's
 * @param rest the other columns, perhaps none
 */
public record Table(String name, List<String> key, List<String> rest) {

    /** The column that keeps things of one owner in order. */
    static final String PLACE = "place";

    public Table {
        key = List.copyOf(key);
        rest = List.copyOf(rest);
    }

    /** A table whose columns are given as words with blanks between. */
    public static Table of(String name, String key, String rest) {
        return new Table(name, words(key), words(rest));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** All columns, those of the key first. */
    public List<String> columns() {
        List<String> all = new ArrayList<>(key);
        all.addAll(rest);
        return all;
    }

    String insert() {
        String marks = columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", columns()) + ") VALUES (" + marks + ")";
    }

    /** The parameters are the other columns, then the key. */
    String update() {
        return "UPDATE " + name + " SET " + equalTo(rest, ", ") + " WHERE " + equalTo(key, " AND ");
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE " + equalTo(key, " AND ");
    }

    String select() {
        return "SELECT " + String.join(", ", columns()) + " FROM " + name + order();
    }

    private String order() {
        if (key.contains(PLACE)) {
            return " ORDER BY " + String.join(", ", key);
        }
        return rest.contains(PLACE) ? " ORDER BY " + PLACE : "";
    }

    private static String equalTo(List<String> columns, String between) {
        return columns.stream().map(c -> c + " = ?").collect(Collectors.joining(between));
    }
}
