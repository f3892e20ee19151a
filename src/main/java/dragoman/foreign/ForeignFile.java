package dragoman.foreign;

import dragoman.i18n.LocaleId;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A file from outside.
 *
 * @param name as it is told in findings
 * @param locale the language that it is said to be in
 * @param declared the encoding that somebody named; without, a file is UTF-8 or says itself what it is
 */
public record ForeignFile(String name, byte[] bytes, LocaleId locale, Optional<Charset> declared) {}
