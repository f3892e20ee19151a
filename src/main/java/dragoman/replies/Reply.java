package dragoman.replies;

import dragoman.i18n.LocaleId;
import java.util.List;

/**
 * A canned reply as somebody of staff finds it in a list.
 *
 * @param id the same in every language: {@code delay}
 * @param language that the title is in: the reader's, or the next one that has a title
 * @param asks what has to be filled in, in the order of the text
 */
public record Reply(String id, String title, LocaleId language, List<Placeholder> asks) {}
