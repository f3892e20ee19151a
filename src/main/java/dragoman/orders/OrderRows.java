package dragoman.orders;

import dragoman.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders in the database; each call takes part in the caller's transaction where there is one. */
@ApplicationScoped
class OrderRows {

    private static final String COLUMNS = "select id, shop, external_id, told_at, told_by, snapshot from shop_order ";

    // One statement decides, so that two nodes at once cannot put the older over the newer. The columns that decide come
    // last: MySQL assigns from left to right, and each test must still see the row as it was.
    private static final String NEWER = "(values(told_at), values(told_by)) > (told_at, told_by)";
    private static final String KEEP = """
            insert into shop_order (shop, external_id, number_key, placed_at, snapshot, taken_at, told_at, told_by) values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update number_key = if(NEWER, values(number_key), number_key), placed_at = if(NEWER, values(placed_at), placed_at),
            snapshot = if(NEWER, values(snapshot), snapshot), taken_at = if(NEWER, values(taken_at), taken_at), """.replace("NEWER", NEWER) + newest();
    private static final String KEEP_REFUND = part("order_refund", "refund_id", "refund");
    private static final String KEEP_SHIPMENT = part("order_shipment", "shipment_id", "parcels");
    private static final String KEEP_EVENT = part("parcel_event", "event_id", "event");

    private static final String PARTS = """
            select 'REFUND' kind, refund_id id, refund told from order_refund where shop = ? and external_id = ?
            union all select 'EVENT', event_id, event from parcel_event where shop = ? and external_id = ?
            union all select 'SHIPMENT', shipment_id, parcels from order_shipment where shop = ? and external_id = ? and told_at >= ?
            order by kind, id""";

    private final Statements database;

    OrderRows(Statements database) {
        this.database = database;
    }

    record Row(long id, OrderKey key, Version version, String snapshot) {}

    /** Refunds and events in no order, shipments by their id. */
    record Parts(List<Refund> refunds, List<ParcelEvent> events, List<Shipment> shipments) {

        private boolean add(String kind, String id, String json) {
            return switch (kind) {
                case "REFUND" -> refunds.add(OrderJson.read(json, Refund.class));
                case "EVENT" -> events.add(OrderJson.read(json, ParcelEvent.class));
                default -> shipments.add(new Shipment(id, List.of(OrderJson.read(json, Parcel[].class))));
            };
        }
    }

    private static String part(String table, String id, String json) {
        return "insert into " + table + " (shop, external_id, " + id + ", " + json + ", told_at, told_by) values (?, ?, ?, ?, ?, ?) on duplicate key update "
                + json + " = if(" + NEWER + ", values(" + json + "), " + json + "), " + newest();
    }

    // After told_at is the newer of the two, whoever has it still names the newer of the two events.
    private static String newest() {
        return "told_by = if(" + NEWER + ", values(told_by), told_by), told_at = greatest(told_at, values(told_at))";
    }

    void keep(OrderKey key, Version version, String numberKey, Instant placedAt, String snapshot, Instant now) {
        database.update(KEEP, key.shop(), key.externalId(), numberKey, placedAt, snapshot, now, version.at(), version.eventId());
    }

    void keepRefund(OrderKey key, Version version, String id, String refund) {
        database.update(KEEP_REFUND, key.shop(), key.externalId(), id, refund, version.at(), version.eventId());
    }

    void keepEvent(OrderKey key, Version version, String id, String event) {
        database.update(KEEP_EVENT, key.shop(), key.externalId(), id, event, version.at(), version.eventId());
    }

    void keepShipment(OrderKey key, Version version, String id, String parcels) {
        database.update(KEEP_SHIPMENT, key.shop(), key.externalId(), id, parcels, version.at(), version.eventId());
    }

    /** Drops what was told of an order, or of all of a shop, up to some time. */
    void drop(OrderKey key, Instant until) {
        for (var table : List.of("shop_order", "order_refund", "order_shipment", "parcel_event")) {
            if (key.externalId().equals(Forgotten.ALL)) {
                database.update("delete from " + table + " where shop = ? and told_at <= ?", key.shop(), until);
            } else {
                database.update("delete from " + table + " where shop = ? and external_id = ? and told_at <= ?", key.shop(), key.externalId(), until);
            }
        }
    }

    boolean isEmpty() {
        return database.rows("select 1 from shop_order limit 1", row -> row.getInt(1)).isEmpty();
    }

    boolean isKnown(OrderKey key) {
        return !database.rows("select 1 from shop_order where shop = ? and external_id = ?", row -> true, key.shop(), key.externalId()).isEmpty();
    }

    Optional<Row> find(OrderKey key) {
        return rows(COLUMNS + "where shop = ? and external_id = ?", key.shop(), key.externalId()).stream().findFirst();
    }

    Optional<Row> find(long id) {
        return rows(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    List<Row> numbered(String numberKey, int most) {
        return rows(COLUMNS + "where number_key = ? order by id limit ?", numberKey, most);
    }

    List<Row> ofShop(String shop, String after, int most) {
        return rows(COLUMNS + "where shop = ? and external_id > ? order by external_id limit ?", shop, after, most);
    }

    /** What was told apart from an order, all of it in one statement; of shipments those told at some time or later. */
    Parts parts(OrderKey key, Instant shipmentsFrom) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        database.rows(PARTS, row -> parts.add(row.getString(1), row.getString(2), row.getString(3)),
                key.shop(), key.externalId(), key.shop(), key.externalId(), key.shop(), key.externalId(), shipmentsFrom);
        return parts;
    }

    private List<Row> rows(String sql, Object... values) {
        return database.rows(sql, OrderRows::row, values);
    }

    private static Row row(ResultSet row) throws SQLException {
        var version = new Version(Statements.instant(row, 4), row.getString(5));
        return new Row(row.getLong(1), new OrderKey(row.getString(2), row.getString(3)), version, row.getString(6));
    }
}
