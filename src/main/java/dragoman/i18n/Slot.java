package dragoman.i18n;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends one formatter to one thread at a time. ICU's formatters are not safe to share: a MessageFormat used by two
 * threads gives wrong strings without an exception. Whoever finds the slot empty makes a formatter for the moment.
 */
public final class Slot<F> {

    private final AtomicReference<F> idle = new AtomicReference<>();
    private final Supplier<F> make;

    /** @param make a formatter, whenever one is needed and none is idle */
    public Slot(Supplier<F> make) {
        this.make = make;
    }

    /** What {@code use} makes with a formatter that is nobody else's meanwhile. */
    public <R> R with(Function<F, R> use) {
        var borrowed = idle.getAndSet(null);
        var formatter = borrowed == null ? make.get() : borrowed;
        var result = use.apply(formatter);
        // Not in a finally: a formatter that threw is not given to the next.
        idle.lazySet(formatter);
        return result;
    }
}
