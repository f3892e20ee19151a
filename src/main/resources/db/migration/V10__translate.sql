-- What engines answered. The key of each answer is made from the segment that it is of, so that only who has the text can
-- read it; the id is another digest of the same.
create table translation_cache (
  id      binary(32)   not null,
  answer  mediumblob   not null,
  made_at datetime(3)  not null,
  primary key (id),
  key translation_cache_made (made_at)
) default charset = utf8mb4;

-- What people translated or mended, by segment, with blanks for numbers, addresses, codes and names.
create table translation_memory (
  id      bigint       not null auto_increment,
  drawer  varchar(72)  character set ascii collate ascii_bin not null,          -- from>to
  hash    binary(32)   not null,                                                -- of drawer and source
  source  text         character set utf8mb4 collate utf8mb4_bin not null,
  target  text         character set utf8mb4 collate utf8mb4_bin not null,
  origin  varchar(9)   character set ascii collate ascii_bin not null,          -- HUMAN or CORRECTED
  made_at datetime(3)  not null,
  primary key (id),
  unique key translation_memory_hash (hash)
) default charset = utf8mb4;

-- Under which keys segments like each other are found.
create table translation_memory_key (
  near      bigint not null,
  memory_id bigint not null,
  primary key (near, memory_id),
  key translation_memory_key_of (memory_id),
  foreign key (memory_id) references translation_memory (id) on delete cascade
) default charset = utf8mb4;

-- What left for engines and what they count for it; no text.
create table engine_use (
  day        date        not null,                                              -- UTC
  engine     varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  market     varchar(16) character set ascii collate ascii_bin not null,
  kind       varchar(32) character set ascii collate ascii_bin not null,
  requests   bigint      not null,
  failures   bigint      not null,
  characters bigint      not null,
  billed     bigint      not null,
  primary key (day, engine, market, kind)
) default charset = utf8mb4;
