-- Whether a buyer has a letter that says that this translation follows: then one with the translation follows too.
alter table message_text
  add column awaited boolean not null default false;
