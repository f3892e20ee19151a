package dragoman.api;

import dragoman.orders.Address;
import dragoman.orders.OrderSnapshot.Buyer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who bought, in our own format: how it looks in JSON, how it is read and how it is written. */
@Schema(name = "Buyer")
record BuyerForm(
        @Schema(description = "Left out where the buyer gave none, as by telephone") String email,
        String phone,
        @Schema(description = "What the buyer read when buying: BCP 47; fr-Fr and zh_TW are understood. The market's first language without it", examples = "pl-PL") String locale,
        @Schema(description = "The market's key, such as ch; without it, of where the order goes, who pays, or the language's region") String market,
        Optional<AddressForm> delivery,
        Optional<AddressForm> billing) {

    private static final int EMAIL = 254;
    private static final int NAME = 200;
    private static final int LINES = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    static BuyerForm of(Buyer buyer) {
        return new BuyerForm(buyer.email(), buyer.phone(), buyer.locale(), buyer.market(), buyer.delivery().map(AddressForm::of), buyer.billing().map(AddressForm::of));
    }

    /** What the body says; market and locale are empty where it does not name them. */
    static Buyer read(Place place) {
        var said = place.as(BuyerForm.class);
        var email = said.text("email", EMAIL);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            said.flaw("email", "This is no e-mail address.");
        }
        return new Buyer(said.text("market", NAME), said.find("locale", Values::language).orElse(""), email, said.text("phone", NAME),
                said.find("delivery", AddressForm::read), said.find("billing", AddressForm::read));
    }

    @Schema(name = "Address", description = "As its owner writes it; nothing is ever transliterated")
    record AddressForm(
            @Schema(description = "The whole name") String name,
            String givenName,
            String familyName,
            String company,
            @Schema(description = "Street and house, at most three lines") List<String> lines,
            String city,
            String district,
            @Schema(description = "State, prefecture, province or emirate, by name or code") String region,
            String postcode,
            @Schema(description = "ISO 3166-1", examples = "PL") String country,
            String phone) {

        static AddressForm of(Address address) {
            return new AddressForm(address.name(), address.givenName(), address.familyName(), address.company(), address.lines(), address.city(),
                    address.district(), address.region(), address.postcode(), address.country(), address.phone());
        }

        static Address read(Place place) {
            var said = place.as(AddressForm.class);
            var lines = said.list("lines", line -> line.text(NAME));
            if (lines.size() > LINES) {
                said.flaw("lines", "These are more than " + LINES + " lines.");
            }
            return new Address(said.text("name", NAME), said.text("givenName", NAME), said.text("familyName", NAME), said.text("company", NAME), lines,
                    said.text("city", NAME), said.text("district", NAME), said.text("region", NAME), said.text("postcode", NAME),
                    said.find("country", Values::country).orElse(""), said.text("phone", NAME));
        }
    }
}
