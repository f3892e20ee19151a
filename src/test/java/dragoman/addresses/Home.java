package dragoman.addresses;

import dragoman.formats.Reader;
import dragoman.i18n.LocaleId;
import java.time.ZoneOffset;
import java.util.List;

/** Where somebody lives, part by part, for tests. */
record Home(PostalAddress address) {

    static Home in(String country) {
        return new Home(new PostalAddress("", "", "", "", List.of(), "", "", "", "", country, ""));
    }

    Home of(String name) {
        return of(name, "", "");
    }

    Home of(String name, String given, String family) {
        return new Home(new PostalAddress(name, given, family, address.company(), address.lines(), address.city(), address.district(), address.region(),
                address.postcode(), address.country(), ""));
    }

    Home at(String company) {
        return new Home(new PostalAddress(address.name(), address.givenName(), address.familyName(), company, address.lines(), address.city(),
                address.district(), address.region(), address.postcode(), address.country(), ""));
    }

    Home street(String... lines) {
        return new Home(new PostalAddress(address.name(), address.givenName(), address.familyName(), address.company(), List.of(lines), address.city(),
                address.district(), address.region(), address.postcode(), address.country(), ""));
    }

    Home place(String city, String district, String region, String postcode) {
        return new Home(new PostalAddress(address.name(), address.givenName(), address.familyName(), address.company(), address.lines(), city, district,
                region, postcode, address.country(), ""));
    }

    /** As it is shown to a reader of a language in a region, such as "de_CH". */
    List<String> shownTo(String locale) {
        return PostalFormat.lines(address, Reader.of(LocaleId.of(locale), ZoneOffset.UTC));
    }
}
