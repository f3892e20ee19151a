-- Mail that came for a desk, byte by byte from when it was taken over; what it says is read later. What comes twice for one
-- desk is here once, also after its words were forgotten.
create table mail_received (
  id           bigint       not null auto_increment,
  desk         varchar(32)  character set ascii collate ascii_bin not null,
  message_key  binary(32)   not null,                                            -- SHA-256 of its Message-ID, or of all of it where it has none
  message_id   varchar(250) character set utf8mb4 collate utf8mb4_bin not null,  -- as it says, cut; empty where it has none
  source       varchar(8)   character set ascii collate ascii_bin not null,      -- API or IMAP
  raw          mediumblob   null,                                                -- null once it was forgotten, or where it was too large to be taken over
  size         int          not null,                                            -- bytes, also where they were not taken over
  state        varchar(12)  character set ascii collate ascii_bin not null,      -- RECEIVED, TAKEN, QUARANTINED, IGNORED, BOUNCED or FAILED
  reason       varchar(40)  character set ascii collate ascii_bin not null,      -- a code; empty where the state says all
  sender       varchar(320) character set utf8mb4 collate utf8mb4_bin not null,  -- as it is compared; empty until it was read, or where it says none
  subject_key  binary(32)   null,                                                -- of its subject, to count the same ones
  about        varchar(48)  character set ascii collate ascii_bin not null,      -- the thread: 'thread:17'; empty where it names none of ours
  letter       bigint       null,                                                -- the letter that came back, in mail_wanted
  received_at  datetime(3)  not null,
  due_at       datetime(3)  not null,                                            -- while somebody reads it: when it is due again if that node dies
  tries        int          not null,
  settled_at   datetime(3)  null,                                                -- null until it is settled, and again once it was forgotten
  primary key (id),
  unique key mail_received_message (desk, message_key),
  key mail_received_due (state, due_at),
  key mail_received_sender (sender, received_at),
  key mail_received_settled (settled_at),
  key mail_received_about (about)
) default charset = utf8mb4;

-- How far each mailbox was read.
create table mailbox_place (
  desk      varchar(32)  character set ascii collate ascii_bin not null,
  mailbox   binary(32)   not null,                                       -- SHA-256 of server, user and folder: another one is read from its beginning
  validity  bigint       not null,                                       -- UIDVALIDITY (RFC 3501): the numbers of another one say nothing
  last_uid  bigint       not null,                                       -- all up to this one are in mail_received
  stuck     int          not null,                                       -- how often in a row the mail behind that one could not be fetched
  due_at    datetime(3)  not null,                                       -- while a node reads: when another may, if that node dies
  read_at   datetime(3)  null,                                           -- when it was last read to its end or its limit
  reason    varchar(120) character set ascii collate ascii_bin not null, -- why it could not be read the last time; empty where it could
  primary key (desk)
) default charset = utf8mb4;
