-- Until when something is owed to somebody, by the clock of a desk and by the one on the wall.
create table promise (
  id        bigint       not null auto_increment,
  about     varchar(48)  character set ascii collate ascii_bin not null,   -- what it was promised about: 'thread:17'
  kind      varchar(8)   character set ascii collate ascii_bin not null,   -- FIRST, NEXT, SOLVED or SAID
  desk      varchar(32)  character set ascii collate ascii_bin not null,
  made_at   datetime(3)  not null,
  from_at   datetime(3)  not null,                                         -- since when the work that is left is counted
  work      bigint       not null,                                         -- seconds of the desk's time that are left from then on
  due_at    datetime(3)  not null,
  latest_at datetime(3)  not null,                                         -- by the clock on the wall, whatever the desk's hours
  state     varchar(8)   character set ascii collate ascii_bin not null,   -- OPEN, PAUSED, KEPT, BROKEN or DROPPED
  once      varchar(57)  character set ascii collate ascii_bin null,       -- about and kind while it is open or paused: there is one of each
  ended_at  datetime(3)  null,
  primary key (id),
  unique key promise_once (once),
  key promise_about (about),
  key promise_due (state, desk, due_at, id),
  key promise_latest (state, desk, latest_at, id)
) default charset = utf8mb4;
