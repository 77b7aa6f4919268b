package no.utsagn.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.ui.desk.DeskModel;

/** A list of places; choosing one goes there. */
final class FoundList {

    private FoundList() {}

    static ListView<Found> of(DeskModel desk, ObservableValue<List<Found>> items, boolean lightFound) {
        ListView<Found> list = new ListView<>();
        list.setFixedCellSize(FoundCell.HEIGHT);
        list.getStyleClass().add("found-list");
        list.setCellFactory(view -> new FoundCell(view, lightFound));
        items.addListener((property, before, now) -> list.getItems().setAll(now));
        list.getItems().setAll(items.getValue());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> Optional.ofNullable(now)
                .ifPresent(f -> desk.goTo(f.place())));
        list.setOnMouseClicked(event ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(f -> desk.goTo(f.place())));
        return list;
    }

    static VBox stacked(Node top, Node list, Node empty) {
        StackPane middle = new StackPane(list, empty);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(top, middle);
    }
}
