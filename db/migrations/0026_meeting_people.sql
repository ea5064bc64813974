-- Meeting people, and the panel's order: who may read what, and what stays as it is.

-- The plan is sent: applicants have the questions, and members may see who comes.
create function meeting_is_told(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from meeting_plans p where p.vacancy_id = vacancy and p.sent_at is not null);
end $$;
--> statement-breakpoint

create function version_is_asked_when_meeting(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from meeting_questions q
    where q.question_version_id = question_version and case current_setting('app.actor', true)
      when 'person' then sits_on_panel(q.vacancy_id)
      when 'applicant' then may_choose_time(q.vacancy_id) and meeting_is_told(q.vacancy_id)
      else false end);
end $$;
--> statement-breakpoint

-- The asker has joined that panel, or supports somebody who has.
create function takes_part_in_meeting(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return current_setting('app.actor', true) = 'person' and exists (
    select from panel_members m
    where m.vacancy_id = vacancy and m.joined_at is not null and m.left_at is null
      and (m.person_id = asking_person() or supports_seat(m.id)));
end $$;
--> statement-breakpoint

-- Who the panel meets, and when: their name as they gave it, for those who meet them and nobody else.
create function people_to_meet(vacancy uuid)
  returns table (application_id uuid, name text, starts_at timestamptz, minutes integer, way text, place text,
    came boolean, comfort text, status text, known boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not coalesce(takes_part_in_meeting(vacancy) and meeting_is_told(vacancy), false) then
    return;
  end if;
  return query
    select p.id, c.name, t.starts_at, t.minutes, t.way, t.place, h.came, coalesce(f.words, ''), p.status,
      exists (
        select from panel_conflicts k join panel_members m on m.id = k.panel_member_id
        where k.application_id = p.id and (m.person_id = asking_person() or supports_seat(m.id)))
    from applications p
    join applicant_contacts c on c.application_id = p.id
    left join meeting_times t on t.taken_by = p.id
    left join meetings_held h on h.application_id = p.id
    left join meeting_comforts f on f.application_id = p.id
    where p.vacancy_id = vacancy and meets_panel(p.id) and (t.id is not null or h.came)
    order by t.starts_at nulls first, p.id;
end $$;
--> statement-breakpoint

-- Whom an applicant meets, as each member wants to be shown, and what each does on the day.
create function who_i_meet() returns table (part text, shown_as text, roles text[])
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'applicant' then
    return;
  end if;
  return query
    select m.part, m.shown_as, array(
      select distinct r.role from meeting_roles r where r.panel_member_id = m.id order by r.role)
    from applications p
    join panel_members m on m.vacancy_id = p.vacancy_id and m.joined_at is not null and m.left_at is null
    where p.id = asking_application() and p.status = 'shortlisted' and meeting_is_told(p.vacancy_id)
      and not exists (
        select from panel_conflicts k where k.application_id = p.id and k.panel_member_id = m.id)
    order by m.id;
end $$;
--> statement-breakpoint

-- What the panel gave when it met somebody, for that person, once it is decided. Never who gave it.
create function own_meeting_scores() returns table (title text, points smallint, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select v.title, s.points, s.note
    from meeting_scores s
    join meeting_questions q on q.id = s.meeting_question_id
    join question_versions v on v.id = q.question_version_id
    where s.application_id = asking_application() and current_setting('app.actor', true) = 'applicant'
      and s.sent_at is not null
      and exists (
        select from decisions d
        where d.application_id = s.application_id and d.outcome in ('appoint', 'not-appoint'))
    order by q.position, s.points desc nulls last, md5(s.id::text);
end $$;
--> statement-breakpoint

-- Whether an applicant came, for themself; null while nobody has said.
create function own_meeting_held() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select h.came from meetings_held h
    where h.application_id = asking_application() and current_setting('app.actor', true) = 'applicant');
end $$;
--> statement-breakpoint

create function welcomes_at(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from meeting_roles r join panel_members m on m.id = r.panel_member_id
    where r.vacancy_id = vacancy and r.role = 'welcome' and m.joined_at is not null and m.left_at is null
      and (m.person_id = asking_person() or supports_seat(m.id)));
end $$;
--> statement-breakpoint

create function meeting_plan_stays() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.sent_at is not null then
    raise exception 'the plan is sent' using errcode = 'restrict_violation';
  end if;
  if tg_op <> 'DELETE' and new.sent_at is not null and not exists (
    select from meeting_questions q where q.vacancy_id = new.vacancy_id)
  then
    raise exception 'a plan without a question' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger meeting_plans_stay before insert or update or delete on meeting_plans
  for each row when (current_user <> 'values_first_guard') execute function meeting_plan_stays();
--> statement-breakpoint

create function meeting_questions_stay() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which meeting_questions := case tg_op when 'DELETE' then old else new end;
begin
  if meeting_is_told(which.vacancy_id) or (tg_op = 'UPDATE' and new.vacancy_id <> old.vacancy_id) then
    raise exception 'the plan is sent' using errcode = 'restrict_violation';
  end if;
  return which;
end $$;
--> statement-breakpoint
create trigger meeting_questions_told before insert or update or delete on meeting_questions
  for each row when (current_user <> 'values_first_guard') execute function meeting_questions_stay();
--> statement-breakpoint

-- A role is that of a seat on this panel, about a question of this plan.
create function meeting_role_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
      select from panel_members m
      where m.id = new.panel_member_id and m.vacancy_id = new.vacancy_id and m.left_at is null)
    or (new.meeting_question_id is not null and (new.role <> 'ask' or not exists (
      select from meeting_questions q where q.id = new.meeting_question_id and q.vacancy_id = new.vacancy_id)))
  then
    raise exception 'role does not fit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meeting_roles_fit before insert or update on meeting_roles
  for each row execute function meeting_role_fits();
--> statement-breakpoint

create function comfort_is_said_in_time() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from applications p
    where p.id = new.application_id and p.vacancy_id = new.vacancy_id and p.status = 'shortlisted')
  then
    raise exception 'not shortlisted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meeting_comforts_in_time before insert or update on meeting_comforts
  for each row when (current_user <> 'values_first_guard') execute function comfort_is_said_in_time();
--> statement-breakpoint

-- Said of somebody on the shortlist; not that they stayed away once they were scored.
create function meeting_was_held() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from applications p
    where p.id = new.application_id and p.vacancy_id = new.vacancy_id and p.status = 'shortlisted'
      and meeting_is_told(p.vacancy_id))
    or (not new.came and exists (
      select from meeting_scores s where s.application_id = new.application_id and s.sent_at is not null))
  then
    raise exception 'not to be said' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meetings_held_true before insert or update on meetings_held
  for each row when (current_user <> 'values_first_guard') execute function meeting_was_held();
--> statement-breakpoint

-- A score is of somebody on the shortlist whom the panel meets, by a member or, at their word, their supporter.
create function meeting_score_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'meeting_scores is append-only' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (old.sent_at is not null or new.application_id <> old.application_id
    or new.meeting_question_id <> old.meeting_question_id or new.panel_member_id <> old.panel_member_id)
  then
    raise exception 'score is sent' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from applications p
    join meeting_questions q on q.id = new.meeting_question_id and q.vacancy_id = p.vacancy_id
    join panel_members m on m.id = new.panel_member_id and m.vacancy_id = p.vacancy_id
    where p.id = new.application_id and p.vacancy_id = new.vacancy_id and p.status = 'shortlisted'
      and m.person_id = new.person_id and m.joined_at is not null and m.left_at is null
      and (m.person_id = asking_person() or supports_seat(m.id))
      and meeting_is_told(p.vacancy_id)
      and not exists (select from meetings_held h where h.application_id = p.id and not h.came)
      and not exists (
        select from decisions d where d.application_id = p.id and d.outcome in ('appoint', 'not-appoint'))
      and not exists (
        select from panel_conflicts k where k.application_id = p.id and k.panel_member_id = m.id))
  then
    raise exception 'may not be scored' using errcode = 'check_violation';
  end if;
  if new.person_id <> asking_person() and (
    new.sent_at is not null or new.given <> 'to-supporter' or new.keyed_by is distinct from asking_person()) then
    raise exception 'only the member sends' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meeting_scores_open before insert or update or delete on meeting_scores
  for each row when (current_user <> 'values_first_guard') execute function meeting_score_is_open();
--> statement-breakpoint

-- "I know this person", said when they meet: what was not sent goes, and nothing of it is theirs to score.
create function know_person_met(application uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  seat panel_members;
begin
  select m.* into seat from panel_members m
    join applications p on p.id = application and p.vacancy_id = m.vacancy_id and p.status = 'shortlisted'
    where m.person_id = asking_person() and current_setting('app.actor', true) = 'person'
      and m.joined_at is not null and m.left_at is null and meeting_is_told(p.vacancy_id);
  if seat.id is null or exists (
    select from meeting_scores s
    where s.application_id = application and s.panel_member_id = seat.id and s.sent_at is not null)
  then
    return false;
  end if;
  insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
    values (seat.provider_id, seat.vacancy_id, seat.id, application) on conflict do nothing;
  delete from meeting_scores s where s.application_id = application and s.panel_member_id = seat.id;
  return true;
end $$;
--> statement-breakpoint

-- What all scores of each person the panel met come to, for a member who has sent their own of everybody.
-- `members`: how many have sent theirs of this person; `may_score`: how many could.
create function means_of_people_met(vacancy uuid)
  returns table (application_id uuid, meeting_mean double precision, answers_mean double precision,
    members integer, may_score integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not coalesce(takes_part_in_meeting(vacancy) and meeting_is_told(vacancy), false)
    or not exists (
      select from panel_members m
      where m.vacancy_id = vacancy and m.person_id = asking_person() and m.joined_at is not null
        and m.left_at is null)
    or exists (
      select from people_to_meet(vacancy) w
      where w.status = 'shortlisted' and w.came is not false and not w.known
        and not has_sent_meeting(w.application_id))
  then
    return;
  end if;
  return query
    select w.application_id,
      (select avg(s.points)::double precision from meeting_scores s
        where s.application_id = w.application_id and s.sent_at is not null),
      (select avg(s.points)::double precision from scores s join answers a on a.id = s.answer_id
        where a.application_id = w.application_id and s.sent_at is not null),
      (select count(distinct s.panel_member_id)::integer from meeting_scores s
        where s.application_id = w.application_id and s.sent_at is not null),
      (select count(*)::integer from panel_members m
        where m.vacancy_id = vacancy and m.joined_at is not null and m.left_at is null and not exists (
          select from panel_conflicts k
          where k.application_id = w.application_id and k.panel_member_id = m.id))
    from people_to_meet(vacancy) w
    where w.came is not false;
end $$;
--> statement-breakpoint

-- An order is made by a member who has joined, on top of the newest.
create function panel_order_is_next() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.made_by is not null and not exists (
      select from panel_members m
      where m.vacancy_id = new.vacancy_id and m.person_id = new.made_by and m.joined_at is not null
        and m.left_at is null))
    or new.number <> 1 + coalesce(
      (select max(o.number) from panel_orders o where o.vacancy_id = new.vacancy_id), 0)
  then
    raise exception 'not the next order' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_orders_next before insert on panel_orders
  for each row when (current_user <> 'values_first_guard') execute function panel_order_is_next();
--> statement-breakpoint

create function panel_order_place_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from panel_orders o join applications p on p.vacancy_id = o.vacancy_id
    where o.id = new.panel_order_id and o.vacancy_id = new.vacancy_id and o.agreed_at is null
      and p.id = new.application_id
      and p.status in ('shortlisted', 'offered', 'accepted', 'started', 'not-appointed', 'declined')
      and not exists (select from meetings_held h where h.application_id = p.id and not h.came))
  then
    raise exception 'has no place in this order' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_order_places_fit before insert on panel_order_places
  for each row when (current_user <> 'values_first_guard') execute function panel_order_place_fits();
--> statement-breakpoint

-- As in 0013, and now also what the panel kept of meeting somebody, of its order and of scoring them.
create or replace function erase_application(application uuid, equality_token text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found applications;
begin
  select p.* into found from applications p where p.id = application for update;
  if found.id is null or not coalesce(
    (current_setting('app.actor', true) = 'applicant' and found.id = asking_application())
    or (current_setting('app.actor', true) = 'system' and found.provider_id = asking_provider()), false)
  then
    raise exception 'not yours to erase' using errcode = 'insufficient_privilege';
  end if;
  if found.erased_at is not null then
    return false;
  end if;
  if found.status in ('offered', 'accepted', 'started') then
    raise exception 'an offer stands' using errcode = 'restrict_violation';
  end if;
  if current_setting('app.actor', true) = 'system' and (
    found.status in ('submitted', 'shortlisted')
    or exists (select from complaints c where c.application_id = application and c.answered_at is null))
  then
    raise exception 'not over yet' using errcode = 'restrict_violation';
  end if;
  insert into files_to_remove (storage_key, provider_id, application_id)
    select r.storage_key, r.provider_id, application from recordings r where r.application_id = application
    on conflict do nothing;
  delete from explanation_answers e using panel_explanations x
    where x.id = e.explanation_id and application in (x.application_id, x.choice_id);
  delete from panel_explanations x where application in (x.application_id, x.choice_id);
  delete from panel_order_places l where l.application_id = application;
  delete from meeting_scores s where s.application_id = application;
  delete from meetings_held h where h.application_id = application;
  delete from meeting_comforts f where f.application_id = application;
  delete from panel_conflicts k where k.application_id = application;
  delete from fair_scores f where f.application_id = application;
  delete from score_changes c using scores s, answers a
    where c.score_id = s.id and s.answer_id = a.id and a.application_id = application;
  delete from scores s using answers a where s.answer_id = a.id and a.application_id = application;
  delete from identity_reports r using answers a where r.answer_id = a.id and a.application_id = application;
  delete from paper_sheets t using answers a where t.answer_id = a.id and a.application_id = application;
  delete from score_allocations l using answers a where l.answer_id = a.id and a.application_id = application;
  delete from answers_to_score t using answers a where t.answer_id = a.id and a.application_id = application;
  delete from transcripts t where t.application_id = application;
  delete from transcript_drafts t where t.application_id = application;
  delete from recordings r where r.application_id = application;
  delete from answers a where a.application_id = application;
  delete from applicant_contacts c where c.application_id = application;
  delete from adjustments a where a.application_id = application;
  delete from correspondence c where c.application_id = application;
  delete from feedback f where f.application_id = application;
  delete from disclosures d where d.application_id = application;
  delete from complaints c where c.application_id = application;
  delete from assisted_entries e where e.application_id = application;
  delete from identity_reveals r where r.application_id = application;
  delete from messages m where m.application_id = application;
  delete from equality_answers e where e.token = equality_token;
  update meeting_times t set taken_by = null, taken_at = null where t.taken_by = application;
  update decisions d set reason = '' where d.application_id = application;
  update offers o set conditions = '' where o.application_id = application;
  update applications p set
    reference = 'erased-' || p.id, device_hash = '', come_back_hash = null, secret_word_hash = null,
    data_key = null, withdrawal_reason = null, language = 'en', not_barred_at = null,
    erased_at = now(), updated_at = now(), version = p.version + 1
  where p.id = application;
  return true;
end $$;
--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('meeting_is_told', 'version_is_asked_when_meeting', 'takes_part_in_meeting',
        'people_to_meet', 'who_i_meet', 'own_meeting_scores', 'own_meeting_held', 'welcomes_at',
        'meeting_plan_stays', 'meeting_questions_stay', 'meeting_role_fits', 'comfort_is_said_in_time',
        'meeting_was_held', 'meeting_score_is_open', 'know_person_met', 'means_of_people_met',
        'panel_order_is_next', 'panel_order_place_fits', 'erase_application')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
--> statement-breakpoint
CREATE POLICY "explanation_answers_guard_writes" ON "explanation_answers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "meeting_roles_guard" ON "meeting_roles" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meetings_held_say" ON "meetings_held" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and said_by = (select nullif(current_setting('app.person_id', true), ''))::uuid and welcomes_at(vacancy_id));--> statement-breakpoint
CREATE POLICY "meetings_held_mend" ON "meetings_held" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and welcomes_at(vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and welcomes_at(vacancy_id));--> statement-breakpoint
CREATE POLICY "question_versions_meeting" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person', 'applicant') and version_is_asked_when_meeting(id));--> statement-breakpoint
ALTER POLICY "meeting_questions_applicant" ON "meeting_questions" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and may_choose_time(vacancy_id) and meeting_is_told(vacancy_id));