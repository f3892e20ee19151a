package dragoman.orders;

import java.util.List;

/**
 * A postal address as it was given; empty strings for what it has not. No part is ever transliterated.
 *
 * @param givenName empty where the source knows the whole name only
 * @param name the whole name, as its owner writes it
 * @param lines street and house, one to three
 * @param region state, prefecture, province or emirate, by its name or code
 * @param country ISO 3166-1 alpha-2, upper case; empty where the source named none that there is
 */
public record Address(
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
