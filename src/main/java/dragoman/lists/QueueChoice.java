package dragoman.lists;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.reach.Queue;
import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Standing;
import dragoman.reach.Reach;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Which list somebody looks at, as its address says it. What cannot be meant is as if it were not said, and so is what is
 * not within reach: it is not told apart from what there is not.
 *
 * @param owner {@code mine}, {@code desk}, or empty for all; {@code mentions} is the list of what names the reader, whatever else is said
 */
record QueueChoice(State state, String market, String language, String owner, boolean urgent) {

    static final String MINE = "mine";
    static final String DESK = "desk";
    static final String MENTIONS = "mentions";

    private static final QueueChoice OF_MENTIONS = new QueueChoice(State.OPEN, "", "", MENTIONS, false);
    private static final Pattern PLACE = Pattern.compile("([0-2])\\.(\\d{1,15})\\.(\\d{1,18})");

    static QueueChoice read(String state, String market, String language, String owner, String urgent, Reach reach, Markets markets) {
        return MENTIONS.equals(owner) ? OF_MENTIONS : new QueueChoice(
                Arrays.stream(State.values()).filter(one -> one != State.MERGED && one.name().equalsIgnoreCase(state)).findFirst().orElse(State.OPEN),
                market != null && reach.markets().contains(market) ? market : "",
                language == null ? "" : markets.language(language).map(LocaleId::tag).orElse(""),
                MINE.equals(owner) || DESK.equals(owner) && reach.desk().isPresent() ? owner : "",
                "1".equals(urgent));
    }

    /** The same of what an address says behind its question mark. */
    static QueueChoice read(Map<String, String> said, Reach reach, Markets markets) {
        return read(said.get("state"), said.get("market"), said.get("language"), said.get("owner"), said.get("urgent"), reach, markets);
    }

    boolean isMentions() {
        return owner.equals(MENTIONS);
    }

    Queue queue(Reach reach) {
        Optional<Owner> whose = switch (owner) {
            case MINE -> Optional.of(new Owner.Person(reach.signed().account()));
            case DESK -> reach.desk().map(Owner.OfDesk::new);
            default -> Optional.empty();
        };
        return new Queue(state, said(market), said(language).flatMap(LocaleId::parse), whose, urgent);
    }

    QueueChoice in(State other) {
        return new QueueChoice(other, market, language, whose(), urgent);
    }

    QueueChoice at(String other) {
        return new QueueChoice(state, other, language, whose(), urgent);
    }

    QueueChoice by(String other) {
        return new QueueChoice(state, market, other, whose(), urgent);
    }

    QueueChoice of(String other) {
        return MENTIONS.equals(other) ? OF_MENTIONS : new QueueChoice(state, market, language, other, urgent);
    }

    QueueChoice onlyUrgent(boolean other) {
        return new QueueChoice(state, market, language, whose(), other);
    }

    String url() {
        return url(Optional.empty());
    }

    String url(Optional<After> after) {
        var query = new StringJoiner("&", "/console?", "").setEmptyValue("/console");
        if (state != State.OPEN) {
            query.add("state=" + state.name());
        }
        add(query, "market", market);
        add(query, "language", language);
        add(query, "owner", owner);
        if (urgent) {
            query.add("urgent=1");
        }
        after.ifPresent(place -> query.add("after=" + place.standing().ordinal() + "." + place.due().toEpochMilli() + "." + place.id()));
        return query.toString();
    }

    /** Where a page begins, as the one before it said. */
    static Optional<After> place(String after) {
        return Optional.ofNullable(after).map(PLACE::matcher).filter(match -> match.matches())
                .map(match -> new After(Standing.values()[Integer.parseInt(match.group(1))], Instant.ofEpochMilli(Long.parseLong(match.group(2))), Long.parseLong(match.group(3))));
    }

    // Who chooses something else leaves the list of mentions, which is whole.
    private String whose() {
        return isMentions() ? "" : owner;
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> said(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
