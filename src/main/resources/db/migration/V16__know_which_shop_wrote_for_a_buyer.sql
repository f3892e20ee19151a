-- A shop's program has filed the thread for a buyer, and may read it.
create table ticket_of_shop (
  ticket_id   bigint       not null,
  shop        varchar(64)  character set ascii collate ascii_bin not null,   -- its key in the configuration
  primary key (ticket_id),
  constraint ticket_of_shop_ticket foreign key (ticket_id) references ticket (id)
) default charset = utf8mb4;
