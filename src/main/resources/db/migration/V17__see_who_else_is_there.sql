-- Who has a thread open, for as long as the page says so now and then.
create table ticket_presence (
  ticket_id  bigint      not null,
  account_id bigint      not null,
  typing     boolean     not null,
  until      datetime(3) not null,
  primary key (ticket_id, account_id),
  key ticket_presence_until (until),
  constraint ticket_presence_ticket foreign key (ticket_id) references ticket (id) on delete cascade
) default charset = utf8mb4;
