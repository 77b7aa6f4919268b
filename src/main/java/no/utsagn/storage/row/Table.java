package no.utsagn.storage.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of the study file and the statements on it, in plain SQL. There is one such object for each table. */
public final class Table {

    /** The column that keeps things of one owner in order. */
    private static final String PLACE = "place";

    private final String name;
    private final List<String> columns;
    private final int keys;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;

    private Table(String name, List<String> key, List<String> rest) {
        this.name = name;
        columns = Stream.concat(key.stream(), rest.stream()).toList();
        keys = key.size();
        insert = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
        update = "UPDATE " + name + " SET " + equalTo(rest, ", ") + " WHERE " + equalTo(key, " AND ");
        delete = "DELETE FROM " + name + " WHERE " + equalTo(key, " AND ");
        select = "SELECT " + String.join(", ", columns) + " FROM " + name + order(key, rest);
    }

    /**
     * A table whose columns are given as words with blanks between.
     *
     * @param key the columns that tell its rows apart; what belongs to an owner begins with the owner's
     * @param rest the other columns, perhaps none
     */
    public static Table of(String name, String key, String rest) {
        return new Table(name, words(key), words(rest));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static String equalTo(List<String> columns, String between) {
        return columns.stream().map(c -> c + " = ?").collect(Collectors.joining(between));
    }

    private static String order(List<String> key, List<String> rest) {
        if (key.contains(PLACE)) {
            return " ORDER BY " + String.join(", ", key);
        }
        return rest.contains(PLACE) ? " ORDER BY " + PLACE : "";
    }

    public String name() {
        return name;
    }

    /** How many columns it has. */
    int width() {
        return columns.size();
    }

    /** How many of them, the first, are its key. */
    int keys() {
        return keys;
    }

    /** Where a column stands, from 0. */
    int index(String column) {
        return columns.indexOf(column);
    }

    String insert() {
        return insert;
    }

    /** The parameters are the other columns, then the key. */
    String update() {
        return update;
    }

    String delete() {
        return delete;
    }

    /** Takes all rows away at once. */
    String clear() {
        return "DELETE FROM " + name;
    }

    /** All rows, in order where the table keeps one. */
    String select() {
        return select;
    }

    /** The last rows, the latest first. The parameters are the highest that the first column may have, and how many. */
    String last() {
        String number = columns.get(0);
        return "SELECT " + String.join(", ", columns) + " FROM " + name + " WHERE " + number + " <= ? ORDER BY "
                + number + " DESC LIMIT ?";
    }

    @Override
    public String toString() {
        return name;
    }
}
