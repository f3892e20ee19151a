package dragoman.mail;

import dragoman.i18n.LocaleId;
import java.util.Map;

/**
 * A mail that shall be sent. It holds no text and no secret: both are made when it is sent, so that nothing that opens an
 * order lies in a row.
 *
 * @param kind which {@link Letters} write it
 * @param to one address
 * @param market the key of the reader's market
 * @param language of the reader, without region
 * @param about what it is about, as the room that wants it names it, and which nobody else reads: "order:17"
 * @param arguments what the letter says besides; nothing secret
 */
public record MailWanted(String kind, String to, String market, LocaleId language, String about, Map<String, String> arguments) {}
