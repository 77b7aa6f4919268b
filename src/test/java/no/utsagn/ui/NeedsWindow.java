package no.utsagn.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Marks a test that opens a window. Its class is named {@code …WindowTest}, by which {@code ./verify} counts what ran.
 *
 * <p>Without a screen it is skipped; {@code -Dutsagn.windows=required}, which {@code ./verify} sets, makes it fail
 * instead, and {@code -Dutsagn.windows=off} skips it on a screen too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsWindow.Screen.class)
public @interface NeedsWindow {

    /** Decides by the X display and the system property {@code utsagn.windows}. */
    final class Screen implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return decide(System.getProperty("utsagn.windows", ""), System.getenv("DISPLAY"));
        }

        static ConditionEvaluationResult decide(String wish, String display) {
            boolean screen = display != null && !display.isBlank();
            if (wish.equals("required") && !screen) {
                throw new IllegalStateException("window tests are required, but DISPLAY names no screen");
            }
            return screen && !wish.equals("off")
                    ? ConditionEvaluationResult.enabled("on screen " + display)
                    : ConditionEvaluationResult.disabled("window tests are skipped here; ./verify runs them");
        }
    }
}
