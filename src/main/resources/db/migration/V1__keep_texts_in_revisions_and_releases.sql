-- MySQL 8.4 and MariaDB 10.11+. Names, ids and digests are ASCII and compared byte by byte.

create table unit (
  id   bigint       not null auto_increment,
  name varchar(190) character set ascii collate ascii_bin not null,
  kind varchar(16)  character set ascii collate ascii_bin not null,
  primary key (id),
  unique key unit_name (name)
) default charset = utf8mb4;

-- Append-only: a revision never changes.
create table revision (
  id        bigint      not null auto_increment,
  unit_id   bigint      not null,
  locale    varchar(35) character set ascii collate ascii_bin not null,
  text      mediumtext  character set utf8mb4 collate utf8mb4_bin not null,
  digest    char(12)    character set ascii collate ascii_bin not null,
  made_from char(12)    character set ascii collate ascii_bin null,      -- digest of the source text that was translated
  origin    varchar(16) character set ascii collate ascii_bin not null,  -- FILE or EDIT
  made_at   datetime(3) not null,
  primary key (id),
  key revision_history (unit_id, locale, id),
  foreign key (unit_id) references unit (id)
) default charset = utf8mb4;

create table text_release (
  number       bigint      not null,
  kind         varchar(16) character set ascii collate ascii_bin not null,  -- IMPORT, EDIT or ROLLBACK
  restores     bigint      null,                                            -- the release that a rollback shows again
  published_at datetime(3) not null,
  primary key (number),
  foreign key (restores) references text_release (number)
) default charset = utf8mb4;

-- Which revision a release shows, as intervals: a release costs what it changes.
-- until_release is the first release that no longer shows it; the largest bigint while it is live.
create table live_text (
  unit_id       bigint      not null,
  locale        varchar(35) character set ascii collate ascii_bin not null,
  since_release bigint      not null,
  until_release bigint      not null default 9223372036854775807,
  revision_id   bigint      not null,
  primary key (unit_id, locale, since_release),
  unique key live_text_one_end (unit_id, locale, until_release),
  key live_text_until (until_release, since_release),
  foreign key (unit_id) references unit (id),
  foreign key (revision_id) references revision (id),
  foreign key (since_release) references text_release (number),
  check (since_release < until_release)
) default charset = utf8mb4;

-- What the files said when they were last imported.
create table imported_text (
  unit_id     bigint      not null,
  locale      varchar(35) character set ascii collate ascii_bin not null,
  digest      char(12)    character set ascii collate ascii_bin not null,
  revision_id bigint      not null,
  primary key (unit_id, locale),
  foreign key (unit_id) references unit (id),
  foreign key (revision_id) references revision (id)
) default charset = utf8mb4;

-- File and database both changed: the database's text is kept, a person settles it.
create table import_conflict (
  unit_id   bigint      not null,
  locale    varchar(35) character set ascii collate ascii_bin not null,
  file_text mediumtext  character set utf8mb4 collate utf8mb4_bin null,     -- null where the file dropped the text
  found_at  datetime(3) not null,
  primary key (unit_id, locale),
  foreign key (unit_id) references unit (id)
) default charset = utf8mb4;

-- One row, locked by whoever publishes; build is that of the newest import.
create table publishing (
  id    tinyint     not null,
  build varchar(20) character set ascii collate ascii_bin not null,
  primary key (id)
) default charset = utf8mb4;
insert into publishing (id, build) values (1, '');
