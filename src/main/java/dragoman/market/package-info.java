/**
 * Markets and desks: countries, languages, currencies, zones, hours, holidays, policies and legal facts. They are read
 * from {@code i18n/markets}, {@code desks} and {@code holidays}, whole or not at all; no tables. Imports {@code i18n formats}.
 */
package dragoman.market;
