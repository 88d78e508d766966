package org.bellwether.eval;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * One measured number.
 *
 * @param set what it was measured on, e.g. {@code gold/timexes} or {@code bench/time/meantime}
 * @param name what was measured, e.g. {@code value F1}; more is better
 */
public record Figure(String set, String name, double value) {

    /** One figure for each {@code double} component of a scorer's record, named as the component; NaN is not measured. */
    public static List<Figure> of(String set, Record scores) {
        List<Figure> figures = new ArrayList<>();
        for (RecordComponent component : scores.getClass().getRecordComponents()) {
            if (component.getType() == double.class) {
                double value = read(component, scores);
                if (!Double.isNaN(value)) {
                    figures.add(new Figure(set, component.getName(), value));
                }
            }
        }
        return figures;
    }

    private static double read(RecordComponent component, Record scores) {
        try {
            component.getAccessor().trySetAccessible();
            return (double) component.getAccessor().invoke(scores);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + scores.getClass(), e);
        }
    }
}
