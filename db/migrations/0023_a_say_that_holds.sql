-- What the database refuses about panels, whatever the code says; and what was there before is brought along.

-- A question's words are free until somebody has rated it or it is asked; once live it stays as it is.
create function version_stays() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  now_live text[] := array['live_at', 'live_by', 'live_reason', 'alpha', 'alpha_low', 'alpha_high', 'raters'];
begin
  if (to_jsonb(new) - now_live) is distinct from (to_jsonb(old) - now_live) and (
    old.live_at is not null
    or exists (select from key_ratings r where r.question_version_id = old.id)
    or exists (select from vacancy_questions q where q.question_version_id = old.id)
    or exists (select from meeting_questions q where q.question_version_id = old.id))
  then
    raise exception 'a question that is used stays as it is' using errcode = 'restrict_violation';
  end if;
  if old.live_at is not null and to_jsonb(new) is distinct from to_jsonb(old) then
    raise exception 'a question goes live once' using errcode = 'restrict_violation';
  end if;
  if new.live_at is not null and new.kind in ('rate-options', 'best-and-worst', 'put-in-order')
    and coalesce(btrim(new.live_reason), '') = '' and (coalesce(new.alpha, 0) < 0.667
      or (select count(*) from key_raters r where r.question_version_id = new.id and r.done_at is not null) < 3)
  then
    raise exception 'an answer key without agreement or a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger question_versions_stay before update on question_versions
  for each row when (current_user <> 'values_first_guard') execute function version_stays();
--> statement-breakpoint

-- What was in the bank before was written without ratings, and says so.
alter table question_versions no force row level security;
--> statement-breakpoint
alter table question_versions disable trigger question_versions_stay;
--> statement-breakpoint
update question_versions set live_at = created_at, live_reason = case
  when kind in ('rate-options', 'best-and-worst', 'put-in-order')
  then 'Its key was written before keys were rated by people who draw on support.' end;
--> statement-breakpoint
alter table question_versions enable trigger question_versions_stay;
--> statement-breakpoint
alter table question_versions force row level security;
--> statement-breakpoint

create function question_is_live() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from question_versions v join questions q on q.id = v.question_id
    where v.id = new.question_version_id and v.live_at is not null
      and case tg_table_name when 'vacancy_questions' then q.setting = 'applying'
        else v.kind in ('prompt', 'written', 'spoken') end)
  then
    raise exception 'question is not live' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vacancy_questions_live before insert or update on vacancy_questions
  for each row execute function question_is_live();
--> statement-breakpoint
create trigger meeting_questions_live before insert or update on meeting_questions
  for each row execute function question_is_live();
--> statement-breakpoint

-- What somebody rated stays once they are done.
create function rating_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which key_ratings := coalesce(new, old);
begin
  if exists (
    select from key_raters r join question_versions v on v.id = r.question_version_id
    where r.id = which.key_rater_id and (r.done_at is not null or v.live_at is not null
      or r.person_id <> which.person_id or r.question_version_id <> which.question_version_id))
  then
    raise exception 'rating is done' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger key_ratings_open before insert or update or delete on key_ratings
  for each row when (current_user <> 'values_first_guard') execute function rating_is_open();
--> statement-breakpoint

-- A seat is sealed but for what its member says themself.
create or replace function say_is_sealed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text[] := array['joined_at', 'left_at', 'shown_as', 'answered', 'answered_at', 'consent_form',
    'consented_with_supporter'];
begin
  if tg_op = 'UPDATE' and (new.vacancy_id <> old.vacancy_id or new.provider_id <> old.provider_id
    or to_jsonb(new) -> 'person_id' is distinct from to_jsonb(old) -> 'person_id') then
    raise exception 'a seat, a say and a question stay where they are' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from panel_agreements g
    where g.vacancy_id = case tg_op when 'DELETE' then old.vacancy_id else new.vacancy_id end
      and g.sealed_at is not null)
  then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'panel_members'
    and (to_jsonb(new) - own) is not distinct from (to_jsonb(old) - own) then
    return new;
  end if;
  raise exception 'the say is sealed' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create or replace function seat_moves_forward() returns trigger language plpgsql as $$
declare
  own text[] := array['joined_at', 'left_at', 'shown_as', 'answered', 'answered_at', 'consent_form',
    'consented_with_supporter'];
begin
  if (old.joined_at is not null and new.joined_at is distinct from old.joined_at)
    or (old.left_at is not null and new.left_at is distinct from old.left_at)
    or (current_setting('app.actor', true) = 'person' and (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own))
  then
    raise exception 'a seat only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Panels that were sealed before hold at what they had: their own size, where that is less than three.
alter table panel_agreements no force row level security;
--> statement-breakpoint
alter table panel_members no force row level security;
--> statement-breakpoint
alter table panel_agreements disable trigger panel_agreements_sealed;
--> statement-breakpoint
update panel_agreements g set scorers = least(3, greatest(1, (
  select count(*) from panel_members m where m.vacancy_id = g.vacancy_id)))
where g.sealed_at is not null;
--> statement-breakpoint
alter table panel_agreements enable trigger panel_agreements_sealed;
--> statement-breakpoint
alter table panel_members force row level security;
--> statement-breakpoint
alter table panel_agreements force row level security;
--> statement-breakpoint

create or replace function answer_may_be_scored(application uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications a
    join vacancy_questions q on q.id = vacancy_question and q.vacancy_id = a.vacancy_id
    join question_versions v on v.id = q.question_version_id
    where a.id = application and a.status not in ('draft', 'withdrawn')
      and v.kind in ('prompt', 'written', 'spoken')
      and vacancy_takes_scores(a.vacancy_id) and sits_on_panel(a.vacancy_id))
    and not question_waits_for_typing(vacancy_question);
end $$;
--> statement-breakpoint

-- A score is of an answer that was given to this member, by them or, at their word, by their supporter.
create or replace function score_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'scores is append-only' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.sent_at is not null then
    raise exception 'score is sent' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from answers a join panel_members m on m.id = new.panel_member_id and m.vacancy_id = a.vacancy_id
    where a.id = new.answer_id and a.vacancy_id = new.vacancy_id
      and a.vacancy_question_id = new.vacancy_question_id and m.person_id = new.person_id
      and answer_may_be_scored(a.application_id, a.vacancy_question_id)
      and is_mine_to_score(a.id)
      and exists (
        select from score_allocations l
        where l.answer_id = a.id and l.panel_member_id = m.id and l.ended_at is null))
  then
    raise exception 'answer may not be scored' using errcode = 'check_violation';
  end if;
  if new.person_id <> asking_person() and (
    new.sent_at is not null or new.given <> 'to-supporter' or new.keyed_by is distinct from asking_person()) then
    raise exception 'only the member sends' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Independent scores that every answer of an application has: the least of them.
create function independent_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select min((
      select count(*) from scores s
      where s.answer_id = a.id and s.sent_at is not null and s.points is not null))
    from answers a
    join vacancy_questions q on q.id = a.vacancy_question_id
    join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
    where a.application_id = application), 0);
end $$;
--> statement-breakpoint
-- The same of members who draw on support.
create or replace function lived_experience_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select min((
      select count(*) from scores s
      join panel_members m on m.id = s.panel_member_id and m.part = 'draws-on-support'
      where s.answer_id = a.id and s.sent_at is not null and s.points is not null))
    from answers a
    join vacancy_questions q on q.id = a.vacancy_question_id
    join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
    where a.application_id = application), 0);
end $$;
--> statement-breakpoint
create function sealed_scorers(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select g.scorers from panel_agreements g
    join applications p on p.vacancy_id = g.vacancy_id
    where p.id = application and g.sealed_at is not null), 1000000);
end $$;
--> statement-breakpoint
create or replace function decision_heard_lived_experience() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if lived_experience_scores(new.application_id) < sealed_quorum(new.application_id) then
    raise exception 'lived experience not heard' using errcode = 'check_violation';
  end if;
  if independent_scores(new.application_id) < sealed_scorers(new.application_id) then
    raise exception 'too few independent scores' using errcode = 'check_violation';
  end if;
  if new.outcome in ('appoint', 'not-appoint') and not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'shortlist')
  then
    raise exception 'not shortlisted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Scores that were given before allocation are allocated as they were given.
insert into score_allocations
  (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id, allocated_at)
  select s.provider_id, s.vacancy_id, s.vacancy_question_id, s.answer_id, s.panel_member_id, s.person_id, s.saved_at
  from scores s;
--> statement-breakpoint

-- "I know this person": nothing of that application stays theirs to score. Returns how many answers move on.
create function know_writer(answer uuid) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  seat panel_members;
  whose uuid;
  moved integer;
begin
  select a.application_id into whose from answers a where a.id = answer and is_mine_to_score(a.id);
  select m.* into seat from panel_members m join answers a on a.vacancy_id = m.vacancy_id
    where a.id = answer and m.person_id = asking_person() and m.joined_at is not null and m.left_at is null;
  if whose is null or seat.id is null then
    raise exception 'not yours to score' using errcode = 'insufficient_privilege';
  end if;
  insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
    values (seat.provider_id, seat.vacancy_id, seat.id, whose) on conflict do nothing;
  delete from scores s using answers a
    where s.answer_id = a.id and a.application_id = whose and s.panel_member_id = seat.id and s.sent_at is null;
  update score_allocations l set ended_at = now(), ended_why = 'knows-person'
    from answers a
    where a.id = l.answer_id and a.application_id = whose and l.panel_member_id = seat.id and l.ended_at is null
      and not exists (
        select from scores s
        where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id and s.sent_at is not null);
  get diagnostics moved = row_count;
  return moved;
end $$;
--> statement-breakpoint

-- A score changes after a talk only: by whoever gave it, once all are in, with what it was kept.
create function score_change_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'score_changes is append-only' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from scores s
    where s.id = new.score_id and s.person_id = new.person_id and s.person_id = asking_person()
      and s.vacancy_id = new.vacancy_id and s.vacancy_question_id = new.vacancy_question_id
      and s.sent_at is not null and s.points = new.points_before
      and scores_are_in(s.vacancy_id, s.vacancy_question_id)
      and not exists (
        select from decisions d join answers a on a.application_id = d.application_id
        where a.id = s.answer_id))
  then
    raise exception 'score may not be changed' using errcode = 'check_violation';
  end if;
  update scores set points = new.points_after where id = new.score_id;
  return new;
end $$;
--> statement-breakpoint
create trigger score_changes_open before insert or update or delete on score_changes
  for each row when (current_user <> 'values_first_guard') execute function score_change_is_open();
--> statement-breakpoint

create function practice_is_open() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.sent_at is not null) then
    raise exception 'practice is sent' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger practice_scores_open before update or delete on practice_scores
  for each row when (current_user <> 'values_first_guard') execute function practice_is_open();
--> statement-breakpoint

-- The guide changes while nobody has scored a real answer with it.
create function guide_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from scores s where s.vacancy_question_id = new.vacancy_question_id)
    or not exists (
      select from vacancy_questions q
      where q.id = new.vacancy_question_id and q.vacancy_id = new.vacancy_id)
  then
    raise exception 'scoring has begun' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_guides_open before insert on panel_guides
  for each row execute function guide_is_open();
--> statement-breakpoint

-- One types what stands on a sheet, another confirms it: then it is the member's score, given on paper.
create function confirm_paper_sheet(sheet uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  paper paper_sheets;
  seat panel_members;
begin
  select s.* into paper from paper_sheets s where s.id = sheet and s.provider_id = asking_provider() for update;
  if paper.id is null or current_setting('app.actor', true) <> 'staff' or paper.keyed_by is null
    or paper.keyed_by = asking_person() or paper.confirmed_at is not null
    or (paper.points is null) = (paper.cannot_reason is null)
  then
    raise exception 'nothing to confirm' using errcode = 'check_violation';
  end if;
  select m.* into seat from panel_members m join paper_packs p on p.panel_member_id = m.id where p.id = paper.pack_id;
  if not vacancy_takes_scores(paper.vacancy_id) or seat.left_at is not null or not exists (
    select from score_allocations l
    where l.answer_id = paper.answer_id and l.panel_member_id = seat.id and l.ended_at is null)
  then
    raise exception 'answer may not be scored' using errcode = 'check_violation';
  end if;
  insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id, points,
      cannot_reason, note, given, keyed_by)
    values (paper.provider_id, paper.vacancy_id, paper.vacancy_question_id, paper.answer_id, seat.id, seat.person_id,
      paper.points, paper.cannot_reason, paper.note, 'on-paper', paper.keyed_by)
    on conflict (answer_id, panel_member_id) do update set points = excluded.points,
      cannot_reason = excluded.cannot_reason, note = excluded.note, given = 'on-paper', keyed_by = excluded.keyed_by,
      saved_at = now()
    where scores.sent_at is null;
  if not found then
    return false;
  end if;
  update paper_sheets set confirmed_by = asking_person(), confirmed_at = now() where id = sheet;
  return true;
end $$;
--> statement-breakpoint

do $$
declare
  t text;
begin
  foreach t in array array['question_authors', 'key_raters', 'key_ratings', 'practice_answers', 'question_records',
    'say_agreements', 'taking_part', 'involvement', 'panel_supporters', 'answers_to_score', 'score_allocations',
    'panel_conflicts', 'identity_reports', 'score_changes', 'panel_talks', 'practice_scores', 'panel_guides',
    'paper_packs', 'paper_sheets', 'meeting_plans', 'meeting_questions', 'meeting_roles', 'meeting_comforts',
    'meetings_held', 'meeting_scores', 'panel_orders', 'panel_order_places', 'panel_order_agreements',
    'panel_explanations', 'explanation_answers', 'panel_voice_counters', 'fair_score_fits', 'fair_scores',
    'member_severities']
  loop
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to values_first_app', t);
    execute format('grant select, insert, update, delete on %I to values_first_guard', t);
  end loop;
end $$;
--> statement-breakpoint
revoke update, delete on score_changes, panel_guides, panel_orders, panel_order_places, panel_order_agreements,
  panel_explanations, explanation_answers, fair_score_fits, fair_scores, member_severities
  from values_first_app;
--> statement-breakpoint
revoke delete on score_allocations, practice_scores, meeting_scores, panel_supporters, paper_packs, paper_sheets
  from values_first_app;
--> statement-breakpoint
revoke insert, update, delete on panel_conflicts, panel_voice_counters, question_records from values_first_app;
--> statement-breakpoint
grant update on question_versions to values_first_app;
--> statement-breakpoint
grant select on questions, vacancy_questions, question_versions, panel_agreements to values_first_guard;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
