-- What shops sent, byte by byte, from when it was accepted until it was applied and for some days after. A message that
-- comes twice is here once.
create table inbox (
  id          bigint        not null auto_increment,
  shop        varchar(32)   character set ascii collate ascii_bin not null,
  source      varchar(16)   character set ascii collate ascii_bin not null,       -- the system that sent it: shopify, woocommerce
  event_id    varchar(96)   character set ascii collate ascii_bin not null,       -- with its topic; the same for a message that is sent again
  topic       varchar(64)   character set ascii collate ascii_bin not null,
  sent_at     datetime(6)   null,                                                 -- by the source's own clock, where it says so
  received_at datetime(6)   not null,
  raw         mediumblob    null,                                                 -- null once it is no longer needed, or may no longer be kept
  sha256      binary(32)    not null,
  state       varchar(8)    character set ascii collate ascii_bin not null,       -- WAITING, APPLIED, PARKED
  external_id varchar(64)   character set ascii collate ascii_bin null,           -- the order that it is about, once that was read
  reason      varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,   -- why it is parked or was tried in vain, or empty
  attempts    int           not null,
  next_try_at datetime(6)   not null,
  settled_at  datetime(6)   null,                                                 -- when it was applied or parked last
  primary key (id),
  unique key inbox_event (shop, source, event_id),
  key inbox_waiting (state, id),
  key inbox_parked (shop, state, id),
  key inbox_order (shop, external_id),
  key inbox_settled (state, settled_at)
) default charset = utf8mb4;

-- The parcels of a shipment, told apart from its order and perhaps before it.
create table order_shipment (
  shop         varchar(32)  character set ascii collate ascii_bin not null,
  external_id  varchar(64)  character set ascii collate ascii_bin not null,  -- of the order
  shipment_id  varchar(64)  character set ascii collate ascii_bin not null,
  told_at      datetime(6)  not null,
  told_by      varchar(128) character set ascii collate ascii_bin not null,
  parcels      mediumtext   character set utf8mb4 collate utf8mb4_bin not null,  -- JSON of a list of Parcel; empty where the shipment was called off
  primary key (shop, external_id, shipment_id)
) default charset = utf8mb4;

-- Orders that were forgotten: what is told of them up to that time, and comes late or again, is not kept.
create table forgotten_order (
  shop        varchar(32) character set ascii collate ascii_bin not null,
  external_id varchar(64) character set ascii collate ascii_bin not null,  -- '*' for every order of the shop
  until_at    datetime(6) not null,                                        -- by the clock of the order's source; the year 9999 for ever
  primary key (shop, external_id)
) default charset = utf8mb4;
