/**
 * Orders as shops told them: frozen as they were said, kept so that neither repetition nor order of arrival matters, and
 * found again by what a buyer knows.
 *
 * <p>Tables: {@code shop_order}, {@code order_refund}, {@code parcel_event}, {@code order_shipment},
 * {@code forgotten_order}. May import {@code i18n market money sql}.
 */
package dragoman.orders;
