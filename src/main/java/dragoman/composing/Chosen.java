package dragoman.composing;

import dragoman.i18n.Digest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A canned reply as the form of an answer has it.
 *
 * @param id empty where none was chosen
 * @param typed what somebody filled in, by the argument of its placeholder; nothing in it is blank
 * @param currency of an amount that was filled in, ISO 4217
 * @param said digest of the text that it became, where nothing else stood there; empty else
 */
public record Chosen(String id, Map<String, String> typed, String currency, String said) {

    static final Chosen NONE = new Chosen("", Map.of(), "", "");

    // As the name of a bundle's key; what is longer is no reply of ours.
    private static final String AN_ID = "[A-Za-z][A-Za-z0-9]{0,60}";
    private static final int LONGEST = 1_000;

    /** As it comes in; the names of fields are those of placeholders. */
    static class Fields {
        @RestForm
        String reply;
        @RestForm
        String said;
        @RestForm
        String currency;
        @RestForm("fill-order")
        String order;
        @RestForm("fill-carrier")
        String carrier;
        @RestForm("fill-tracking")
        String tracking;
        @RestForm("fill-item")
        String item;
        @RestForm("fill-name")
        String name;
        @RestForm("fill-address")
        String address;
        @RestForm("fill-amount")
        String amount;
        @RestForm("fill-day")
        String day;
        @RestForm("fill-until")
        String until;
        @RestForm("fill-at")
        String at;
        @RestForm("fill-days")
        String days;

        Chosen chosen() {
            var typed = new HashMap<String, String>();
            put(typed, "order", order);
            put(typed, "carrier", carrier);
            put(typed, "tracking", tracking);
            put(typed, "item", item);
            put(typed, "name", name);
            put(typed, "address", address);
            put(typed, "amount", amount);
            put(typed, "day", day);
            put(typed, "until", until);
            put(typed, "at", at);
            put(typed, "days", days);
            var id = Draft.Fields.said(reply);
            return new Chosen(id.matches(AN_ID) ? id : "", typed, Draft.Fields.said(currency), Draft.Fields.said(said));
        }

        private static void put(Map<String, String> typed, String argument, String value) {
            Optional.ofNullable(value).map(Draft.Fields::lines).filter(text -> !text.isBlank() && text.length() <= LONGEST).ifPresent(text -> typed.put(argument, text));
        }
    }

    /** Whether a text is what it became, and nobody has changed it since. */
    boolean became(String text) {
        return !said.isEmpty() && said.equals(Digest.of(text));
    }

    Chosen saying(String text) {
        return new Chosen(id, typed, currency, text.isEmpty() ? "" : Digest.of(text));
    }
}
