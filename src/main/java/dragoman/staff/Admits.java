package dragoman.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whom a route below {@code /console}, {@code /workbench} or {@code /api/console} admits: whoever has one of these roles,
 * in whatever market; which markets, the route itself asks {@link Signed}. On a method it stands in place of its class's. A
 * route there without one admits nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Admits {
    Role[] value();
}
