package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import java.util.regex.Pattern;

/** An article’s name in its address: words of any script with hyphens between them, and nothing that means something else there (RFC 3986). */
final class SlugCheck {

    // Of ASCII the hyphen alone; a mark that Japanese or Chinese writes between words is a letter to an address.
    private static final Pattern WRONG = Pattern.compile("[\\s\\p{Z}\\p{C}]+|[\\p{ASCII}&&[^A-Za-z0-9-]]+|--+|^-|-$");

    private SlugCheck() {}

    static void check(Review review) {
        var wrong = WRONG.matcher(review.text());
        if (wrong.find()) {
            var there = wrong.group();
            review.add(Check.SLUG, wrong.start(), wrong.end(), "“" + there + "” has no place in an address: words are joined by one hyphen", there);
        }
    }
}
