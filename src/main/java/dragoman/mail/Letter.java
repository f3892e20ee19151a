package dragoman.mail;

import dragoman.i18n.LocaleId;

/**
 * A mail as it is read.
 *
 * @param html a whole document with the reader's lang and dir
 * @param locale the language that it is written in
 */
public record Letter(String subject, String text, String html, LocaleId locale) {}
