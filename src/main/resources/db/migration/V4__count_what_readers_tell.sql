-- What readers tell, for staff. Each list is read a part at a time along one of these keys, from where the last part
-- ended; with a market, a language, both or neither.

-- How readers answered, by day (UTC); written in the transaction of the rating itself. Lists read these counts and
-- never the ratings: an article in a market's language grows by one row a day for each of seven answers at most,
-- however many readers give it.
create table rating_count (
  market   char(2)     character set ascii collate ascii_bin not null,
  language varchar(35) character set ascii collate ascii_bin not null,
  article  int         not null,
  day      date        not null,
  answer   varchar(16) character set ascii collate ascii_bin not null,  -- HELPFUL, why it did not help, or UNSAID
  ratings  bigint      not null,
  primary key (market, language, article, day, answer),
  key rating_count_language (language, market, article, day, answer, ratings)
) default charset = utf8mb4;

-- A locale is a language in its market's region: what is left without "_CH" is the language.
insert into rating_count (market, language, article, day, answer, ratings)
select market, substr(locale, 1, char_length(locale) - 3), article, date(rated_at),
       case when helpful then 'HELPFUL' else coalesce(reason, 'UNSAID') end, count(*)
from article_rating
group by 1, 2, 3, 4, 5;

alter table translation_wish
  add column language varchar(35) character set ascii collate ascii_bin
    generated always as (substr(locale, 1, char_length(locale) - 3)) stored,
  add key translation_wish_most (wishes desc, market, language, article),
  add key translation_wish_market (market, wishes desc, language, article),
  add key translation_wish_language (language, wishes desc, market, article),
  add key translation_wish_both (market, language, wishes desc, article);

-- Most first and then by the alphabet is one direction less than all keys of V3 have. Days are looked at row by row:
-- what is asked for most was mostly asked for lately.
alter table empty_search
  drop key empty_search_most,
  add key empty_search_most (searches desc, market, language, words),
  add key empty_search_market (market, searches desc, language, words),
  add key empty_search_language (language, searches desc, market, words),
  add key empty_search_both (market, language, searches desc, words);
