package dragoman.checks;

import dragoman.i18n.Argument;
import dragoman.pattern.Message.Arg;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Uses of an argument that ask for the same kind of value. */
enum Family {
    PLAIN, NUMBER, DATE, TIME, SELECT, CHOICE;

    static Family of(Arg arg) {
        switch (arg.type()) {
            case NONE:
                return PLAIN;
            case SELECT:
                return SELECT;
            case CHOICE:
                return CHOICE;
            case SIMPLE:
                return "date".equals(arg.simpleType()) ? DATE : "time".equals(arg.simpleType()) ? TIME : NUMBER;
            default:
                return NUMBER;
        }
    }

    /** What a translation may use an argument as: as the source does, and as its declaration allows. */
    static Set<Family> allowed(Collection<Arg> uses, Optional<Argument> declared) {
        var allowed = EnumSet.noneOf(Family.class);
        uses.forEach(arg -> allowed.add(of(arg)));
        if (declared.isPresent()) {
            allowed.addAll(of(declared.get()));
        } else if (allowed.contains(PLAIN)) {
            allowed.add(NUMBER);
        }
        if (allowed.contains(NUMBER)) {
            allowed.add(PLAIN);
        }
        return allowed;
    }

    /** What a declared argument may be used as. */
    static Set<Family> of(Argument argument) {
        switch (argument.type()) {
            case INT: case DECIMAL:
                return EnumSet.of(PLAIN, NUMBER);
            case DATE:
                return EnumSet.of(DATE);
            case TIME:
                return EnumSet.of(TIME);
            case DATETIME:
                return EnumSet.of(DATE, TIME);
            case SELECT:
                return EnumSet.of(SELECT);
            default:
                return EnumSet.of(PLAIN);
        }
    }
}
