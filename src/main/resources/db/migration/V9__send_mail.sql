-- Mail that shall be sent, written down with what it is about. It holds neither text nor secret: both are made when it is
-- sent.
create table mail_wanted (
  id         bigint       not null auto_increment,
  kind       varchar(32)  character set ascii collate ascii_bin not null,
  recipient  varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
  market     char(2)      character set ascii collate ascii_bin not null,
  language   varchar(35)  character set ascii collate ascii_bin not null,
  about      varchar(64)  character set ascii collate ascii_bin not null,
  arguments  text         character set utf8mb4 collate utf8mb4_bin not null,   -- JSON
  once       varchar(97)  character set ascii collate ascii_bin null,           -- kind and what it is about, where there is one of it
  mark       char(32)     character set ascii collate ascii_bin not null,       -- of its Message-ID: every sending has the same
  state      varchar(8)   character set ascii collate ascii_bin not null,       -- WANTED, SENT, NEEDLESS or FAILED
  wanted_at  datetime(3)  not null,
  due_at     datetime(3)  not null,                                             -- while somebody sends it: when it is due again if that node dies
  tries      int          not null default 0,
  reason     varchar(250) character set utf8mb4 collate utf8mb4_bin null,       -- of the last failure
  settled_at datetime(3)  null,
  primary key (id),
  unique key mail_wanted_once (once),
  key mail_wanted_due (state, due_at),
  key mail_wanted_settled (settled_at)
) default charset = utf8mb4;
