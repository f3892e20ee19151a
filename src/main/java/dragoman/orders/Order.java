package dragoman.orders;

import java.util.List;

/**
 * An order with all that is known of it now.
 *
 * @param id our own, for rows that belong to it; nobody outside sees it
 * @param told with its parcels as they were told last
 * @param refunds of the snapshot and those told apart from it, each once, oldest first
 * @param events of all parcels, newest first
 */
public record Order(long id, OrderKey key, Version version, OrderSnapshot told, List<Refund> refunds, List<ParcelEvent> events) {}
