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

    /** What a part is about. */
    enum Field { WORDS, STATE, HAS, CHECK, KEY, AREA, CHANGED, REGEX }

    private static final Pattern TOKEN = Pattern.compile("(-?)(?:(\\w+):)?(?:\"([^\"]*)\"?|/((?:[^/\\\\]|\\\\.)+)/|(\\S+))");
    private static final int LONGEST = 500;
    private static final int MOST = 20;

    private final List<Part> parts = new ArrayList<>();

    private Question() {}

    /** Whatever somebody typed is a question. */
    public static Question of(String typed) {
        var question = new Question();
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        TOKEN.matcher(text).results().limit(MOST).forEach(token -> {
            var field = Optional.ofNullable(token.group(2)).flatMap(Question::field);
            boolean not = !token.group(1).isEmpty();
            if (token.group(4) != null) {
                question.parts.add(regex(token.group(4), not));
            } else {
                var value = token.group(3) != null ? token.group(3) : token.group(5);
                // What looks like a field and is none is a word with a colon.
                var whole = field.isEmpty() && token.group(2) != null ? token.group(2) + ":" + value : value;
                question.parts.add(new Part(field.orElse(Field.WORDS), whole.toLowerCase(Locale.ROOT), not, Optional.empty()));
            }
        });
        // The dear ones last: they are asked of what the others leave.
        question.parts.sort((one, other) -> Boolean.compare(one.pattern.isPresent(), other.pattern.isPresent()));
        return question;
    }

    private static Part regex(String text, boolean not) {
        try {
            return new Part(Field.REGEX, text, not, Optional.of(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        } catch (PatternSyntaxException none) {
            return new Part(Field.WORDS, text.toLowerCase(Locale.ROOT), not, Optional.empty());
        }
    }

    private static Optional<Field> field(String name) {
        for (var field : Field.values()) {
            if (field != Field.WORDS && field != Field.REGEX && field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return parts.isEmpty();
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
