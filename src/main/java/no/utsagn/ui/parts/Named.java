package no.utsagn.ui.parts;

import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the values of a box by names, and knows them again by these. */
public final class Named<T> extends StringConverter<T> {

    private final ComboBox<T> box;
    private final Function<T, String> name;

    private Named(ComboBox<T> box, Function<T, String> name) {
        this.box = box;
        this.name = name;
    }

    /** Lets a box show its values so. @param name different for each of its values */
    public static <T> void in(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new Named<>(box, name));
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        for (T value : box.getItems()) {
            if (Objects.equals(name.apply(value), text)) {
                return value;
            }
        }
        return null;
    }
}
