package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.identity.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A thread: somebody has written to us. Who reads one has a copy of its own; it is changed in {@link Held}.
 */
public final class Ticket {

    /** Of a guest's links, and of what is promised. */
    public static final String SUBJECT = "thread";

    private final long id;
    private final String market;
    private String desk;
    private Owner owner;
    private final LocaleId language;
    private final ZoneId zone;
    private Kind kind;
    private State state;
    private boolean urgent;
    private Instant due;
    private Long order;
    private final Integer article;
    private final String name;
    private final String email;
    private int messages;
    private Long mergedInto;
    private Helped helped;
    private final Instant openedAt;
    private Instant changedAt;
    private Instant solvedAt;
    private final int version;

    /** Each as its column has it; null where there is none. */
    Ticket(long id, String market, String desk, Owner owner, LocaleId language, ZoneId zone, Kind kind, State state, boolean urgent, Instant due, Long order, Integer article, String name, String email, int messages, Long mergedInto, Helped helped, Instant openedAt, Instant changedAt, Instant solvedAt, int version) {
        this.id = id;
        this.market = market;
        this.desk = desk;
        this.owner = owner;
        this.language = language;
        this.zone = zone;
        this.kind = kind;
        this.state = state;
        this.urgent = urgent;
        this.due = due;
        this.order = order;
        this.article = article;
        this.name = name;
        this.email = email;
        this.messages = messages;
        this.mergedInto = mergedInto;
        this.helped = helped;
        this.openedAt = openedAt;
        this.changedAt = changedAt;
        this.solvedAt = solvedAt;
        this.version = version;
    }

    /** What it is about, as the buyer chose. */
    public enum Kind { QUESTION, WHERE, DAMAGED, RETURN, REPAIR, PAYMENT, OTHER }

    /** How it stands. */
    public enum State {
        /** We owe an answer. */
        OPEN,
        /** The buyer was asked; while there is no answer, no clock runs. */
        ASKED,
        /** Settled, until the buyer writes again. */
        SOLVED,
        /** Part of another thread. */
        MERGED
    }

    /** What the buyer said to whether it helped. */
    public enum Helped {
        YES,
        /** The answer did not. */
        ANSWER,
        /** The translation could not be understood. */
        TRANSLATION
    }

    /** What opens it to a guest. */
    public static Subject subject(long id) {
        return new Subject(SUBJECT, id);
    }

    public Subject subject() {
        return subject(id);
    }

    /** As buyers and staff call it. */
    public String number() {
        return Long.toString(id);
    }

    public long id() {
        return id;
    }

    /** The key of the buyer's market. */
    public String market() {
        return market;
    }

    /** The key of the desk that answers. */
    public String desk() {
        return desk;
    }

    public Owner owner() {
        return owner;
    }

    /** The buyer's, without region. */
    public LocaleId language() {
        return language;
    }

    /** In which the buyer is told times. */
    public ZoneId zone() {
        return zone;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public boolean urgent() {
        return urgent;
    }

    /** Of what is owed the soonest; empty where nothing is. */
    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    /** Our own id of the order that it is about. */
    public Optional<Long> order() {
        return Optional.ofNullable(order);
    }

    /** Of the help, from which the buyer came. */
    public Optional<Integer> article() {
        return Optional.ofNullable(article);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** How many it has. */
    public int messages() {
        return messages;
    }

    /** The thread that it has become a part of. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Optional<Helped> helped() {
        return Optional.ofNullable(helped);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> solvedAt() {
        return Optional.ofNullable(solvedAt);
    }

    public int version() {
        return version;
    }

    /** The number of what is said next in it. */
    int grow() {
        return ++messages;
    }

    void stand(State now, Instant at) {
        state = now;
        solvedAt = now == State.SOLVED ? at : null;
    }

    void belong(String toDesk, Owner toOwner) {
        desk = toDesk;
        owner = toOwner;
    }

    void be(Kind other, boolean isUrgent) {
        kind = other;
        urgent = isUrgent;
    }

    void isAbout(long orderId) {
        order = orderId;
    }

    void helped(Helped said) {
        helped = said;
    }

    void mergeInto(long other, Instant at) {
        stand(State.MERGED, at);
        mergedInto = other;
    }

    void keep(Optional<Instant> owed, Instant at) {
        due = owed.orElse(null);
        changedAt = at;
    }
}
