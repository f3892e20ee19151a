package dragoman.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands where in an order of our own format, for those who write it in another way than JSON. */
public final class Shape {

    private Shape() {}

    /** What a value is. */
    public enum Kind { TEXT, TIME, AMOUNT, COUNT, FLAG }

    /**
     * The kind of the value at a path, such as {@code [parcels, 1, contents, 2, quantity]}: fields by name, items of lists
     * by any number. Empty where there is none.
     */
    public static Optional<Kind> at(List<String> path) {
        return at(OrderForm.class, path);
    }

    private static Optional<Kind> at(Type type, List<String> path) {
        if (type instanceof ParameterizedType many) {
            var inside = many.getActualTypeArguments()[0];
            if (many.getRawType() == Optional.class) {
                return at(inside, path);
            }
            boolean item = !path.isEmpty() && path.get(0).matches("[1-9][0-9]{0,3}");
            return item ? at(inside, path.subList(1, path.size())) : Optional.empty();
        }
        return at((Class<?>) type, path);
    }

    private static Optional<Kind> at(Class<?> type, List<String> path) {
        if (path.isEmpty()) {
            return kind(type);
        }
        return type.isRecord() && type != MoneyForm.class
                ? Arrays.stream(type.getRecordComponents()).filter(field -> field.getName().equals(path.get(0))).findFirst()
                        .map(RecordComponent::getGenericType).flatMap(field -> at(field, path.subList(1, path.size())))
                : Optional.empty();
    }

    private static Optional<Kind> kind(Class<?> type) {
        if (type == MoneyForm.class) {
            return Optional.of(Kind.AMOUNT);
        }
        if (type == int.class) {
            return Optional.of(Kind.COUNT);
        }
        if (type == boolean.class) {
            return Optional.of(Kind.FLAG);
        }
        if (type == Instant.class) {
            return Optional.of(Kind.TIME);
        }
        return type.isRecord() ? Optional.empty() : Optional.of(Kind.TEXT);
    }
}
