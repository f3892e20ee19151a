package dragoman.queue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What somebody searches texts for: words, {@code "words in a row"}, {@code state:missing}, {@code has:stale},
 * {@code check:plural.category}, {@code key:help.}, {@code changed:7} (days) or {@code changed:2026-11-01},
 * {@code area:help}, and {@code /regular expressions/}; a minus before any of them turns it round. All of them have to hold.
 */
public final class Question {

    /** One part of it. */
    record Part(Field field, String value, boolean not, Optional<Pattern> pattern) {}

    /** A part that is read otherwise than whoever typed it may have meant. */
    public record Slip(Kind kind, String said) {

        /** What is wrong with it. */
        public enum Kind {
            /** No regular expression: it is looked for as it stands. */
            REGEX,
            /** A word with a colon that names nothing of the search: it is looked for as a word. */
            FIELD,
            /** Nothing is ever called so: it finds nothing. */
            VALUE
        }
    }

    /** What a part is about. */
    enum Field {
        WORDS, STATE, HAS, CHECK, KEY, AREA, CHANGED, REGEX;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("(-?)(?:(\\w+):)?(?:\"([^\"]*)\"?|/((?:[^/\\\\]|\\\\.)+)/|(\\S+))");
    private static final int LONGEST = 500;
    private static final int MOST = 20;

    // An address is looked for as it stands, as are an hour and a proportion.
    private static final Pattern LIKE_A_FIELD = Pattern.compile("[A-Za-z]{2,20}:(?!//).*");

    private final List<Part> parts = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    private Question() {}

    /** Whatever somebody typed is a question. */
    public static Question of(String typed) {
        var question = new Question();
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        TOKEN.matcher(text).results().limit(MOST).forEach(token -> {
            var field = Optional.ofNullable(token.group(2)).flatMap(Question::field);
            boolean not = !token.group(1).isEmpty();
            if (token.group(4) != null) {
                question.parts.add(question.regex(token.group(4), not));
            } else {
                var value = token.group(3) != null ? token.group(3) : token.group(5);
                // What looks like a field and is none is a word with a colon.
                var whole = field.isEmpty() && token.group(2) != null ? token.group(2) + ":" + value : value;
                question.add(new Part(field.orElse(Field.WORDS), whole.toLowerCase(Locale.ROOT), not, Optional.empty()), token.group(3) != null && token.group(2) == null);
            }
        });
        // The dear ones last: they are asked of what the others leave.
        question.parts.sort((one, other) -> Boolean.compare(one.pattern.isPresent(), other.pattern.isPresent()));
        return question;
    }

    private void add(Part part, boolean quoted) {
        parts.add(part);
        if (part.field == Field.WORDS && !quoted && LIKE_A_FIELD.matcher(part.value).matches() && field(part.value.substring(0, part.value.indexOf(':'))).isEmpty()) {
            slips.add(new Slip(Slip.Kind.FIELD, part.value.substring(0, part.value.indexOf(':') + 1)));
        } else if (!Values.has(part)) {
            slips.add(new Slip(Slip.Kind.VALUE, part.field.word() + ":" + part.value));
        }
    }

    private Part regex(String text, boolean not) {
        try {
            return new Part(Field.REGEX, text, not, Optional.of(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        } catch (PatternSyntaxException none) {
            slips.add(new Slip(Slip.Kind.REGEX, text));
            return new Part(Field.WORDS, text.toLowerCase(Locale.ROOT), not, Optional.empty());
        }
    }

    private static Optional<Field> field(String name) {
        for (var field : Field.values()) {
            if (field != Field.WORDS && field != Field.REGEX && field.word().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What in it may have been meant otherwise, in its order. */
    public List<Slip> slips() {
        return List.copyOf(slips);
    }

    /**
     * What is looked for, where it is all of one kind and nothing else, within an area or without: {@code missing}, {@code stale}. Where
     * there is none of it, all is well.
     */
    public Optional<String> kind() {
        var others = parts.stream().filter(part -> part.field != Field.AREA || part.not).toList();
        return others.size() == 1 && !others.get(0).not && (others.get(0).field == Field.STATE || others.get(0).field == Field.HAS) && slips.isEmpty()
                ? Optional.of(others.get(0).value.replace('_', '-')) : Optional.empty();
    }

    List<Part> parts() {
        return parts;
    }

    /** The moment that {@code changed:} names: so many days ago, or the beginning of a day. */
    static Optional<Instant> since(String value, Instant now, ZoneId zone) {
        try {
            return Optional.of(value.matches("\\d{1,4}") ? now.minus(Duration.ofDays(Long.parseLong(value)))
                    : LocalDate.parse(value).atStartOfDay(zone).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
