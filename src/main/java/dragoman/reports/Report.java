package dragoman.reports;

import dragoman.i18n.LocaleId;
import java.time.Instant;

/**
 * Words that read wrong to somebody, and that no text of ours has.
 *
 * @param page the whole path
 */
record Report(long id, LocaleId locale, String page, String words, Instant at) {}
