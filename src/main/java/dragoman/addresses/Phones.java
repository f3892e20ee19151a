package dragoman.addresses;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers as people of a region dial and write them. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /**
     * A number for a reader: as it is written at home where it is of the reader's region, else with its country's code.
     * What is no number is shown as it was given. Numbers run from left to right; the page sees to it.
     *
     * @param country ISO 3166-1 alpha-2 of the country that a number without a code is of, or empty
     */
    public static String shown(String raw, String country, String readerRegion) {
        try {
            var number = NUMBERS.parse(raw, country.isEmpty() ? null : country);
            if (!NUMBERS.isValidNumber(number)) {
                return raw;
            }
            boolean own = readerRegion.equals(NUMBERS.getRegionCodeForNumber(number));
            return NUMBERS.format(number, own ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException none) {
            return raw;
        }
    }
}
