/**
 * Orders in files of rows and columns, as spreadsheets and shop systems write them: any encoding in, one row for each line
 * of an order, and guarded against formulas on the way out.
 *
 * <p>No tables. May import {@code i18n market money doors wire web orders api}.
 */
package dragoman.sheets;
