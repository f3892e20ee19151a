create table article_rating (
  id         bigint      not null auto_increment,
  article    int         not null,
  market     char(2)     character set ascii collate ascii_bin not null,
  locale     varchar(35) character set ascii collate ascii_bin not null,
  in_release bigint      not null,
  helpful    boolean     not null,
  reason     varchar(16) character set ascii collate ascii_bin null,
  rated_at   datetime(3) not null,
  primary key (id),
  key article_rating_of (article, locale, id)
) default charset = utf8mb4;

-- How often a translation was asked for: a count, not a row for each wish.
create table translation_wish (
  article  int         not null,
  market   char(2)     character set ascii collate ascii_bin not null,
  locale   varchar(35) character set ascii collate ascii_bin not null,
  wishes   bigint      not null,
  last_at  datetime(3) not null,
  primary key (article, locale, market)
) default charset = utf8mb4;
