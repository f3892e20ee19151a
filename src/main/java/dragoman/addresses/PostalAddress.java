package dragoman.addresses;

import java.util.List;

/**
 * A postal address as it was given; empty strings for what it has not.
 *
 * @param name the whole name, as its owner writes it; empty where only its parts are known
 * @param lines street and house
 * @param region state, prefecture, province or emirate, by its name or code
 * @param country ISO 3166-1 alpha-2, upper case, or empty
 */
public record PostalAddress(
        String name,
        String givenName,
        String familyName,
        String company,
        List<String> lines,
        String city,
        String district,
        String region,
        String postcode,
        String country,
        String phone) {}
