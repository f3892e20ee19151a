-- Somebody looked at what changed in a source text and said that only a typo was mended.
create table source_typo (
  id      bigint       not null auto_increment,
  unit    varchar(190) character set ascii collate ascii_bin not null,
  was     char(12)     character set ascii collate ascii_bin not null,        -- digest of the source text before
  mended  char(12)     character set ascii collate ascii_bin not null,        -- and after
  why     varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  account bigint       not null,
  at      datetime(3)  not null,
  primary key (id),
  key source_typo_unit (unit, id)
) default charset = utf8mb4;

-- The locales of which it was said: those whose texts this person reviews.
create table source_typo_locale (
  typo_id   bigint      not null,
  locale    varchar(35) character set ascii collate ascii_bin not null,
  digest    char(12)    character set ascii collate ascii_bin null,           -- of the text that counts as made from the mended source since; null: none did
  undone_by bigint      null,
  undone_at datetime(3) null,
  primary key (typo_id, locale),
  key source_typo_locale_open (locale, undone_at, typo_id),
  constraint source_typo_locale_typo foreign key (typo_id) references source_typo (id)
) default charset = utf8mb4;
