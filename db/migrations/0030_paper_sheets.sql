ALTER TABLE "paper_sheets" ADD COLUMN "done" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER POLICY "paper_sheets_tenant" ON "paper_sheets" TO values_first_app USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (keyed_by is null or keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid or not has_had_seat(vacancy_id) or scores_are_in(vacancy_id, vacancy_question_id))) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (keyed_by is null or keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid or not has_had_seat(vacancy_id) or scores_are_in(vacancy_id, vacancy_question_id)));--> statement-breakpoint

-- The answer is this member's to score, now: as is_mine_to_score says of the asker.
create function paper_can_score(answer uuid, seat uuid) returns boolean
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

-- A pack is of somebody's own share, and stays as it was printed.
create function paper_pack_is_theirs() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'paper_packs is append-only' using errcode = 'restrict_violation';
  end if;
  if new.printed_by is distinct from asking_person() or not exists (
    select from panel_members m
    where m.id = new.panel_member_id and m.vacancy_id = new.vacancy_id
      and m.joined_at is not null and m.left_at is null)
  then
    raise exception 'no pack for this seat' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger paper_packs_theirs before insert or update on paper_packs
  for each row when (current_user <> 'values_first_guard') execute function paper_pack_is_theirs();
--> statement-breakpoint

-- What is typed on a sheet is whoever's typed it; nobody confirms but through confirm_paper_sheet, and then it stays.
create function paper_sheet_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  typed text[] := array['points', 'cannot_reason', 'note', 'done', 'keyed_by', 'keyed_at'];
begin
  if tg_op = 'INSERT' then
    if new.points is not null or new.cannot_reason is not null or new.note <> '' or new.done
      or new.keyed_by is not null or new.confirmed_by is not null or new.confirmed_at is not null
      or not exists (
        select from paper_packs k join score_allocations l on l.panel_member_id = k.panel_member_id
        where k.id = new.pack_id and k.vacancy_id = new.vacancy_id and k.printed_by = asking_person()
          and l.answer_id = new.answer_id and l.vacancy_question_id = new.vacancy_question_id
          and paper_can_score(new.answer_id, k.panel_member_id))
    then
      raise exception 'no sheet for this answer' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.confirmed_at is not null then
    raise exception 'sheet is confirmed' using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(new) - typed) is distinct from (to_jsonb(old) - typed)
    or new.keyed_by is distinct from asking_person() or new.keyed_at is null
    or (new.points is null) <> (new.cannot_reason is not null)
    or exists (
      select from paper_packs k join panel_members m on m.id = k.panel_member_id
      where k.id = new.pack_id and m.person_id = asking_person())
  then
    raise exception 'sheet may not be typed so' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger paper_sheets_open before insert or update on paper_sheets
  for each row when (current_user <> 'values_first_guard') execute function paper_sheet_is_open();
--> statement-breakpoint

drop function confirm_paper_sheet(uuid);
--> statement-breakpoint
-- A second person says that what was typed stands on the sheet: the score is the member's from then on. The
-- member sends: their tick "I am done", once it and every other score of theirs to that question are in.
-- Returns what came of it, or why nothing did.
create function confirm_paper_sheet(sheet uuid) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  s paper_sheets;
  seat panel_members;
  whose uuid;
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
  if not paper_can_score(s.answer_id, seat.id) then return 'not-theirs-now'; end if;
  if exists (
    select from scores x where x.answer_id = s.answer_id and x.panel_member_id = seat.id
      and (x.sent_at is not null or x.given <> 'on-paper'))
  then
    return 'scored-on-screen';
  end if;

  update paper_sheets set confirmed_by = asking_person(), confirmed_at = now() where id = s.id;

  if s.cannot_reason = 'knows-person' then
    select a.application_id into whose from answers a where a.id = s.answer_id;
    insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
      values (s.provider_id, s.vacancy_id, seat.id, whose) on conflict do nothing;
    delete from scores x using answers a
      where x.answer_id = a.id and a.application_id = whose and x.panel_member_id = seat.id and x.sent_at is null;
    update score_allocations l set ended_at = now(), ended_why = 'knows-person'
      from answers a
      where a.id = l.answer_id and a.application_id = whose and l.panel_member_id = seat.id and l.ended_at is null
        and not exists (
          select from scores x
          where x.answer_id = l.answer_id and x.panel_member_id = l.panel_member_id and x.sent_at is not null);
  else
    insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id,
        points, cannot_reason, note, given, keyed_by)
      values (s.provider_id, s.vacancy_id, s.vacancy_question_id, s.answer_id, seat.id, seat.person_id,
        s.points, s.cannot_reason, s.note, 'on-paper', s.keyed_by)
      on conflict (answer_id, panel_member_id) do update set points = excluded.points,
        cannot_reason = excluded.cannot_reason, note = excluded.note, keyed_by = excluded.keyed_by,
        saved_at = now();
  end if;

  if exists (
      select from paper_sheets x
      where x.pack_id = s.pack_id and x.vacancy_question_id = s.vacancy_question_id
        and x.done and x.confirmed_at is not null)
    and not exists (
      select from score_allocations l
      where l.panel_member_id = seat.id and l.vacancy_question_id = s.vacancy_question_id
        and paper_can_score(l.answer_id, seat.id)
        and not exists (
          select from scores x where x.answer_id = l.answer_id and x.panel_member_id = seat.id))
  then
    update scores set sent_at = now()
      where panel_member_id = seat.id and vacancy_question_id = s.vacancy_question_id and sent_at is null;
    return 'sent';
  end if;
  return case s.cannot_reason when 'knows-person' then 'knows-person' else 'confirmed' end;
end $$;
--> statement-breakpoint
revoke update on paper_packs from values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on scores to values_first_guard;
--> statement-breakpoint
grant select, insert on panel_conflicts to values_first_guard;
--> statement-breakpoint
grant select, update on score_allocations, paper_sheets to values_first_guard;
--> statement-breakpoint
grant select on paper_packs, answers, applications, panel_members to values_first_guard;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['paper_can_score(uuid, uuid)', 'paper_pack_is_theirs()', 'paper_sheet_is_open()',
    'confirm_paper_sheet(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
