-- A desk's threads in one language, of which a long history has few among many.
alter table ticket
  add key ticket_desk_language (desk, language, state, standing, due_at, id);
