package dragoman.bulk;

import dragoman.i18n.LocaleId;

/**
 * A file that somebody brought, kept until this person has chosen.
 *
 * @param name as it was called
 */
record Upload(long id, LocaleId locale, String name, byte[] bytes) {}
