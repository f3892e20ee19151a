-- An order as its shop told it last, by the shop's own time. Whatever arrives twice, late or in another order ends in the
-- same row: the newest telling wins, and of two of one moment the one with the greater event id.
create table shop_order (
  id           bigint       not null auto_increment,
  shop         varchar(32)  character set ascii collate ascii_bin not null,
  external_id  varchar(64)  character set ascii collate ascii_bin not null,
  number_key   varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,  -- the number without what people type differently
  told_at      datetime(6)  not null,                                            -- the source's own time of this state
  told_by      varchar(128) character set ascii collate ascii_bin not null,      -- the event that told it
  placed_at    datetime(6)  not null,
  snapshot     mediumtext   character set utf8mb4 collate utf8mb4_bin not null,  -- JSON of OrderSnapshot
  taken_at     datetime(3)  not null,
  primary key (id),
  unique key shop_order_external (shop, external_id),
  key shop_order_number (number_key, id)
) default charset = utf8mb4;

-- What is told apart from its order, and perhaps before it: it waits here under the order's name.
create table order_refund (
  shop         varchar(32)  character set ascii collate ascii_bin not null,
  external_id  varchar(64)  character set ascii collate ascii_bin not null,  -- of the order
  refund_id    varchar(64)  character set ascii collate ascii_bin not null,
  told_at      datetime(6)  not null,
  told_by      varchar(128) character set ascii collate ascii_bin not null,
  refund       text         character set utf8mb4 collate utf8mb4_bin not null,  -- JSON of Refund
  primary key (shop, external_id, refund_id)
) default charset = utf8mb4;

create table parcel_event (
  shop         varchar(32)  character set ascii collate ascii_bin not null,
  external_id  varchar(64)  character set ascii collate ascii_bin not null,  -- of the order
  event_id     varchar(128) character set ascii collate ascii_bin not null,
  told_at      datetime(6)  not null,                                        -- when the source told it last
  told_by      varchar(128) character set ascii collate ascii_bin not null,
  event        text         character set utf8mb4 collate utf8mb4_bin not null,  -- JSON of ParcelEvent
  primary key (shop, external_id, event_id)
) default charset = utf8mb4;
