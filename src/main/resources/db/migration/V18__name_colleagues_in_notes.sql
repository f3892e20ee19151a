-- Whom notes name, and where in their words; those stay as they were written, and so do the places. A message that moves to
-- another thread takes them along.
create table mention (
  message_id bigint  not null,
  account_id bigint  not null,
  begins     int     not null,                -- in UTF-16 code units, as the text has them, from its @
  ends       int     not null,
  waiting    boolean not null default true,   -- until this person has seen it, or has written in the thread
  primary key (message_id, begins, account_id),
  key mention_waiting (account_id, waiting, message_id),
  constraint mention_message foreign key (message_id) references message (id) on delete cascade
) default charset = utf8mb4;
