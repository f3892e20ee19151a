-- Somebody has written to us. A thread has an owner from the row's first moment on: the desk, then perhaps somebody of it.
create table ticket (
  id          bigint       not null auto_increment,
  market      char(2)      character set ascii collate ascii_bin not null,
  desk        varchar(32)  character set ascii collate ascii_bin not null,
  owner       varchar(48)  character set ascii collate ascii_bin not null,   -- 'desk:madrid' or 'account:17'
  language    varchar(35)  character set ascii collate ascii_bin not null,   -- of the buyer's pages, without region
  zone        varchar(64)  character set ascii collate ascii_bin not null,   -- in which the buyer is told times
  kind        varchar(8)   character set ascii collate ascii_bin not null,   -- QUESTION, WHERE, DAMAGED, RETURN, REPAIR, PAYMENT or OTHER
  state       varchar(8)   character set ascii collate ascii_bin not null,   -- OPEN, ASKED, SOLVED or MERGED
  standing    tinyint      not null default 1,                               -- 0 where it is urgent
  due_at      datetime(3)  not null,                                         -- of what is owed the soonest; the end of time where nothing is
  order_id    bigint       null,
  article     int          null,                                             -- of the help, from which the buyer came
  name        varchar(120) character set utf8mb4 collate utf8mb4_bin null,
  email       varchar(320) character set utf8mb4 collate utf8mb4_bin null,
  email_hash  binary(32)   null,                                             -- HMAC of the address as it is compared
  once        binary(32)   not null,                                         -- what makes a second sending the same
  messages    int          not null default 0,
  said        int          not null default 0,                               -- which message the buyer said last
  whole_id bigint       null,
  helped      varchar(12)  character set ascii collate ascii_bin null,       -- YES, ANSWER or TRANSLATION
  opened_at   datetime(3)  not null,
  changed_at  datetime(3)  not null,
  solved_at   datetime(3)  null,
  version     int          not null default 0,
  primary key (id),
  unique key ticket_once (once),
  constraint ticket_owned check (owner regexp '^(desk:[a-z-]+|account:[0-9]+)$'),
  key ticket_market (market, state, standing, due_at, id),
  key ticket_language (market, language, state, standing, due_at, id),
  key ticket_desk (desk, state, standing, due_at, id),
  key ticket_owner (owner, state, standing, due_at, id),
  key ticket_news (changed_at, id),
  key ticket_email (email_hash, id),
  key ticket_order (order_id, id),
  key ticket_whole (whole_id)
) default charset = utf8mb4;

-- What was said, as it was said: never changed. Lines that nobody wrote are a code and its arguments.
create table message (
  id          bigint       not null auto_increment,
  ticket_id   bigint       not null,
  n           int          not null,                                         -- in its thread, from 1
  author      varchar(8)   character set ascii collate ascii_bin not null,   -- BUYER, STAFF or SYSTEM
  account     bigint       null,                                             -- of STAFF, or whose act a line tells
  via         varchar(8)   character set ascii collate ascii_bin not null,   -- FORM, MAIL, API, CONSOLE or HOUSE
  note        boolean      not null default false,                           -- for staff alone
  language    varchar(35)  character set ascii collate ascii_bin null,       -- null while it is not known
  language_by varchar(8)   character set ascii collate ascii_bin null,       -- DETECTED, PAGE or STAFF
  text        mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
  code        varchar(32)  character set ascii collate ascii_bin null,       -- of SYSTEM
  arguments   varchar(500) character set utf8mb4 collate utf8mb4_bin null,   -- JSON
  once        binary(32)   null,                                             -- what makes a second sending the same
  at          datetime(3)  not null,
  primary key (id),
  unique key message_of_ticket (ticket_id, n),
  unique key message_once (once),
  constraint message_ticket foreign key (ticket_id) references ticket (id)
) default charset = utf8mb4;

-- A message in another language than its own.
create table message_text (
  id          bigint       not null auto_increment,
  message_id  bigint       not null,
  language    varchar(35)  character set ascii collate ascii_bin not null,
  state       varchar(8)   character set ascii collate ascii_bin not null,   -- WANTED, PENDING, READY, REVIEW or FAILED
  text        mediumtext   character set utf8mb4 collate utf8mb4_bin null,
  engine      varchar(64)  character set ascii collate ascii_bin null,       -- null where a person wrote it
  engine_version varchar(64) character set ascii collate ascii_bin null,
  glossary    varchar(64)  character set ascii collate ascii_bin null,       -- its version
  via         varchar(35)  character set ascii collate ascii_bin null,       -- the language between, of a chain of two pairs
  editor      bigint       null,                                             -- the account that wrote or checked it
  reason      varchar(64)  character set ascii collate ascii_bin null,       -- of WANTED after a try, REVIEW or FAILED
  doubted_at  datetime(3)  null,                                             -- when a reader said that it is wrong
  tries       int          not null default 0,
  due_at      datetime(3)  not null,
  settled_at  datetime(3)  null,
  primary key (id),
  unique key message_text_of_message (message_id, language),
  key message_text_due (state, due_at),
  key message_text_review (language, state, due_at, id),
  key message_text_doubted (language, doubted_at, id),
  constraint message_text_message foreign key (message_id) references message (id)
) default charset = utf8mb4;

-- What staff call a thread, to find it again.
create table ticket_tag (
  ticket_id   bigint       not null,
  tag         varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
  primary key (ticket_id, tag),
  key ticket_tag_of (tag, ticket_id),
  constraint ticket_tag_ticket foreign key (ticket_id) references ticket (id)
) default charset = utf8mb4;

-- By which hours of a desk what it owes was counted, so that other hours are noticed.
create table desk_hours (
  desk        varchar(32)  character set ascii collate ascii_bin not null,
  digest      char(12)     character set ascii collate ascii_bin not null,
  primary key (desk)
);

-- Of what is owed, what the lead has been told: nothing, that it is due soon, that it is overdue; and that somebody waits too long by the clock on the wall.
alter table promise
  add column chased  tinyint not null default 0,
  add column alarmed boolean not null default false,
  add key promise_chase (state, chased, due_at, id),
  add key promise_alarm (state, alarmed, latest_at, id);

-- Threads that are gone: what was said in them must not be found by any node either.
create table ticket_gone (
  id        bigint       not null auto_increment,
  ticket_id bigint       not null,
  gone_at   datetime(3)  not null,
  primary key (id)
);
