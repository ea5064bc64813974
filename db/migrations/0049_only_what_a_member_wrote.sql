ALTER TABLE "paper_sheets" ADD COLUMN "disowned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD COLUMN "known_at" timestamp with time zone;--> statement-breakpoint

-- Paper is a member's own word: a row that nobody but them can write. When they last said it; null: they have not.
create function chose_paper(person uuid) returns timestamptz
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select t.saved_at from taking_part t
    where t.person_id = person and 'on-paper' = any (t.ways) and sits_for_provider(person));
end $$;
--> statement-breakpoint

create or replace function paper_pack_is_theirs() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'paper_packs is append-only' using errcode = 'restrict_violation';
  end if;
  if new.printed_by is distinct from asking_person() or not exists (
    select from panel_members m
    where m.id = new.panel_member_id and m.vacancy_id = new.vacancy_id
      and m.joined_at is not null and m.left_at is null and chose_paper(m.person_id) is not null)
  then
    raise exception 'no pack for this seat' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- The answer is this member's to score, now: as is_mine_to_score says of the asker.
create function seat_can_score(answer uuid, seat uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from score_allocations l
    join panel_members m on m.id = l.panel_member_id
    join answers a on a.id = l.answer_id
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    where l.answer_id = answer and l.panel_member_id = seat and l.ended_at is null
      and l.provider_id = asking_provider() and m.joined_at is not null and m.left_at is null
      and vacancy_takes_scores(l.vacancy_id)
      and not question_waits_for_typing(l.vacancy_question_id));
end $$;
--> statement-breakpoint

-- The same on paper. What a member once said they did not write, nobody types for them again: they press it themself.
create or replace function paper_can_score(answer uuid, seat uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return seat_can_score(answer, seat) and not exists (
    select from paper_sheets x join paper_packs k on k.id = x.pack_id
    where x.answer_id = answer and k.panel_member_id = seat and x.disowned_at is not null);
end $$;
--> statement-breakpoint

-- As before, but that no colleague declares for a member that they know somebody: the tick is why there is no
-- score, and a conflict once the member stands by it (know_paper_writer).
create or replace function confirm_paper_sheet(sheet uuid) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  s paper_sheets;
  seat panel_members;
begin
  select x.* into s from paper_sheets x where x.id = sheet and x.provider_id = asking_provider() for update;
  if s.id is null or current_setting('app.actor', true) is distinct from 'staff' or asking_person() is null then
    raise exception 'not yours to confirm' using errcode = 'insufficient_privilege';
  end if;
  select m.* into seat from paper_packs k join panel_members m on m.id = k.panel_member_id where k.id = s.pack_id;
  if s.confirmed_at is not null then return 'already-confirmed'; end if;
  if s.keyed_by is null then return 'not-typed'; end if;
  if s.keyed_by = asking_person() then return 'typed-by-you'; end if;
  if seat.person_id = asking_person() then return 'own-sheet'; end if;
  if has_had_seat(s.vacancy_id) then return 'sits-on-panel'; end if;
  if chose_paper(seat.person_id) is null then return 'paper-not-chosen'; end if;
  if not paper_can_score(s.answer_id, seat.id) then return 'not-theirs-now'; end if;
  if exists (
    select from scores x where x.answer_id = s.answer_id and x.panel_member_id = seat.id
      and (x.sent_at is not null or x.given <> 'on-paper'))
  then
    return 'scored-on-screen';
  end if;

  update paper_sheets set confirmed_by = asking_person(), confirmed_at = now() where id = s.id;

  insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id,
      points, cannot_reason, note, given, keyed_by)
    values (s.provider_id, s.vacancy_id, s.vacancy_question_id, s.answer_id, seat.id, seat.person_id,
      s.points, s.cannot_reason, s.note, 'on-paper', s.keyed_by)
    on conflict (answer_id, panel_member_id) do update set points = excluded.points,
      cannot_reason = excluded.cannot_reason, note = excluded.note, keyed_by = excluded.keyed_by,
      saved_at = now();

  if exists (
      select from paper_sheets x
      where x.pack_id = s.pack_id and x.vacancy_question_id = s.vacancy_question_id
        and x.done and x.confirmed_at is not null and x.disowned_at is null)
    and not exists (
      select from score_allocations l
      where l.panel_member_id = seat.id and l.vacancy_question_id = s.vacancy_question_id
        and seat_can_score(l.answer_id, seat.id)
        and not exists (
          select from scores x where x.answer_id = l.answer_id and x.panel_member_id = seat.id))
  then
    update scores set sent_at = now()
      where panel_member_id = seat.id and vacancy_question_id = s.vacancy_question_id and sent_at is null;
    return 'sent';
  end if;
  return 'confirmed';
end $$;
--> statement-breakpoint

-- What was typed for a member counts for good once the panel has seen its scores of that question, or somebody has
-- decided on that person.
create function typed_sheet_holds(vacancy uuid, vacancy_question uuid, answer uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not vacancy_takes_scores(vacancy) or scores_are_in(vacancy, vacancy_question) or exists (
    select from answers a join decisions d on d.application_id = a.application_id where a.id = answer);
end $$;
--> statement-breakpoint

-- A confirmed sheet of the asker's own seat that they have not said a word about.
create function own_typed_sheet(sheet uuid) returns paper_sheets
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  s paper_sheets;
begin
  select x.* into s
    from paper_sheets x
    join paper_packs k on k.id = x.pack_id
    join panel_members m on m.id = k.panel_member_id
    where x.id = sheet and m.person_id = asking_person() and m.joined_at is not null and m.left_at is null
      and current_setting('app.actor', true) = 'person'
      and x.confirmed_at is not null and x.disowned_at is null and x.known_at is null;
  if s.id is null then
    raise exception 'not yours to say' using errcode = 'insufficient_privilege';
  end if;
  return s;
end $$;
--> statement-breakpoint

-- "That is not what I wrote": by whose seat it is, and nobody else. The score is gone and the answer theirs again;
-- where it holds already, what they say stands beside it. True: it still counts.
create function disown_paper_sheet(sheet uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  s paper_sheets := own_typed_sheet(sheet);
  seat uuid;
  holds boolean;
begin
  perform one_at_a_time(s.vacancy_id);
  holds := typed_sheet_holds(s.vacancy_id, s.vacancy_question_id, s.answer_id);
  select k.panel_member_id into seat from paper_packs k where k.id = s.pack_id;
  update paper_sheets set disowned_at = now() where id = s.id;
  if not holds then
    delete from scores x
      where x.answer_id = s.answer_id and x.panel_member_id = seat and x.given = 'on-paper';
    update score_allocations l set ended_at = null, ended_why = null, moved_at = null
      where l.answer_id = s.answer_id and l.panel_member_id = seat and l.ended_why = 'cannot-score';
  end if;
  return holds;
end $$;
--> statement-breakpoint

-- "Yes, I know who wrote it": the member stands by the tick on their sheet.
create function know_paper_writer(sheet uuid) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  s paper_sheets := own_typed_sheet(sheet);
  seat uuid;
  whose uuid;
  moved integer;
begin
  if s.cannot_reason is distinct from 'knows-person' then
    raise exception 'not yours to say' using errcode = 'insufficient_privilege';
  end if;
  select k.panel_member_id into seat from paper_packs k where k.id = s.pack_id;
  select a.application_id into whose from answers a where a.id = s.answer_id;
  update paper_sheets set known_at = now() where id = s.id;
  insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
    values (s.provider_id, s.vacancy_id, seat, whose) on conflict do nothing;
  delete from scores x using answers a
    where x.answer_id = a.id and a.application_id = whose and x.panel_member_id = seat and x.sent_at is null;
  update score_allocations l set ended_at = now(), ended_why = 'knows-person'
    from answers a
    where a.id = l.answer_id and a.application_id = whose and l.panel_member_id = seat and l.ended_at is null
      and not exists (
        select from scores x
        where x.answer_id = l.answer_id and x.panel_member_id = l.panel_member_id and x.sent_at is not null);
  get diagnostics moved = row_count;
  return moved;
end $$;
--> statement-breakpoint

-- The asker's own sheets as they were typed, with who typed and who confirmed them.
create function own_typed_sheets(vacancy uuid)
  returns table (id uuid, number smallint, vacancy_question_id uuid, points smallint, cannot_reason text, note text,
    confirmed_at timestamptz, typed_by text, confirmed_by text, disowned boolean, known boolean, counts boolean,
    holds boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select x.id, x.number, x.vacancy_question_id, x.points, x.cannot_reason, x.note, x.confirmed_at, t.name, c.name,
      x.disowned_at is not null, x.known_at is not null,
      exists (
        select from scores s
        where s.answer_id = x.answer_id and s.panel_member_id = m.id and s.given = 'on-paper'),
      typed_sheet_holds(x.vacancy_id, x.vacancy_question_id, x.answer_id)
    from paper_packs k
    join panel_members m on m.id = k.panel_member_id
    join paper_sheets x on x.pack_id = k.id
    join people t on t.id = x.keyed_by
    join people c on c.id = x.confirmed_by
    where k.vacancy_id = vacancy and m.person_id = asking_person() and m.left_at is null
      and current_setting('app.actor', true) = 'person'
    order by k.printed_at, x.number;
end $$;
--> statement-breakpoint
grant select on taking_part, decisions to values_first_guard;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['chose_paper(uuid)', 'seat_can_score(uuid, uuid)',
    'typed_sheet_holds(uuid, uuid, uuid)', 'own_typed_sheet(uuid)', 'disown_paper_sheet(uuid)',
    'know_paper_writer(uuid)', 'own_typed_sheets(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
