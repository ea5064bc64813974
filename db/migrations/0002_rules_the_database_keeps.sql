-- What the database refuses whatever the code says. Each refusal has a name (its message) that tests read.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger audit_events_kept before delete on audit_events for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_events_whole before truncate on audit_events for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decisions_kept before update or delete on decisions for each row execute function refuse_change();
--> statement-breakpoint
create trigger question_versions_kept before update or delete on question_versions for each row execute function refuse_change();
--> statement-breakpoint
create trigger identity_reveals_kept before update or delete on identity_reveals for each row execute function refuse_change();
--> statement-breakpoint
create trigger journals_kept before update or delete on journals for each row execute function refuse_change();
--> statement-breakpoint
create trigger entries_kept before update or delete on entries for each row execute function refuse_change();
--> statement-breakpoint

-- Only the place in the chain may be filled in, once.
create function audit_chain_once() returns trigger language plpgsql as $$
begin
  if old.hash is not null
    or (to_jsonb(new) - 'seq' - 'hash') is distinct from (to_jsonb(old) - 'seq' - 'hash') then
    raise exception 'audit_events is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger audit_events_chain_once before update on audit_events for each row execute function audit_chain_once();
--> statement-breakpoint

create function journal_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select from entries e where e.journal_id = new.journal_id group by e.currency having sum(e.amount_minor) <> 0
  ) then
    raise exception 'journal does not balance' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger entries_balance after insert on entries
  deferrable initially deferred for each row execute function journal_balances();
--> statement-breakpoint

-- An answer belongs to its application's own vacancy, and changes only while the application is a draft
-- and the vacancy is open.
create function answer_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which answers := coalesce(new, old);
begin
  if not exists (
    select from applications p join vacancies v on v.id = p.vacancy_id
    where p.id = which.application_id and p.vacancy_id = which.vacancy_id
      and p.status = 'draft' and v.status = 'published' and v.closes_at > now())
  then
    raise exception 'answer is closed' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from vacancy_questions q where q.id = which.vacancy_question_id and q.vacancy_id = which.vacancy_id)
  then
    raise exception 'question is not of this vacancy' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger answers_open before insert or update or delete on answers
  for each row execute function answer_is_open();
--> statement-breakpoint

create function score_is_open() returns trigger
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
      and answer_may_be_scored(a.application_id, a.vacancy_question_id))
  then
    raise exception 'answer may not be scored' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger scores_open before insert or update or delete on scores
  for each row execute function score_is_open();
--> statement-breakpoint

-- Nobody is shortlisted, turned down or appointed before people who draw on support have scored them,
-- at least as many as were sealed: so a scenario score alone moves nobody.
create function decision_heard_lived_experience() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if lived_experience_scores(new.application_id) < sealed_quorum(new.application_id) then
    raise exception 'lived experience not heard' using errcode = 'check_violation';
  end if;
  if new.outcome in ('appoint', 'not-appoint') and not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'shortlist')
  then
    raise exception 'not shortlisted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decisions_heard before insert on decisions
  for each row execute function decision_heard_lived_experience();
--> statement-breakpoint

-- An application moves as applications/rules.ts says (applicationMoves) and no further than its decisions.
-- Beginning, sending and taking back are the applicant's alone.
create function application_moves() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.provider_id <> old.provider_id or new.vacancy_id <> old.vacancy_id then
    raise exception 'an application stays where it is' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then
    return new;
  end if;
  if (old.status, new.status) not in (
    ('draft', 'submitted'), ('draft', 'withdrawn'),
    ('submitted', 'shortlisted'), ('submitted', 'not-shortlisted'), ('submitted', 'withdrawn'),
    ('shortlisted', 'offered'), ('shortlisted', 'not-appointed'), ('shortlisted', 'withdrawn'),
    ('offered', 'accepted'), ('offered', 'declined'), ('accepted', 'started'))
  then
    raise exception 'no such move' using errcode = 'check_violation';
  end if;
  if new.status in ('submitted', 'withdrawn', 'accepted', 'declined')
    and current_setting('app.actor', true) is distinct from 'applicant'
  then
    raise exception 'only the applicant does this' using errcode = 'check_violation';
  end if;
  if (new.status in ('shortlisted', 'not-shortlisted') and not exists (
      select from decisions d where d.application_id = new.id
        and d.outcome = case new.status when 'shortlisted' then 'shortlist' else 'not-shortlist' end))
    or (new.status = 'not-appointed' and not exists (
      select from decisions d where d.application_id = new.id and d.outcome = 'not-appoint'))
    or (new.status in ('offered', 'accepted', 'declined', 'started') and not exists (
      select from offers o where o.application_id = new.id))
  then
    raise exception 'status without its decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create function application_begins_as_draft() returns trigger language plpgsql as $$
begin
  if new.status <> 'draft' then
    raise exception 'an application begins as a draft' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger applications_begin before insert on applications
  for each row execute function application_begins_as_draft();
--> statement-breakpoint
create trigger applications_follow_decision before update on applications
  for each row execute function application_moves();
--> statement-breakpoint

create function offer_follows_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'appoint')
  then
    raise exception 'offer without a decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger offers_follow_decision before insert on offers
  for each row execute function offer_follows_decision();
--> statement-breakpoint

create function identity_may_be_shown() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not identity_may_show(new.application_id) then
    raise exception 'identity hidden until shortlisting' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger identity_reveals_late_enough before insert on identity_reveals
  for each row execute function identity_may_be_shown();
--> statement-breakpoint

-- Once sealed, the say, who sits and what is asked stay as they were agreed.
create function say_is_sealed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
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
    and (to_jsonb(new) - 'joined_at' - 'left_at' - 'shown_as')
      is not distinct from (to_jsonb(old) - 'joined_at' - 'left_at' - 'shown_as') then
    return new;
  end if;
  raise exception 'the say is sealed' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger panel_agreements_sealed before update or delete on panel_agreements
  for each row execute function say_is_sealed();
--> statement-breakpoint
create trigger panel_members_sealed before insert or update or delete on panel_members
  for each row execute function say_is_sealed();
--> statement-breakpoint
-- Saying yes and leaving happen once; a member decides about nothing else of their seat.
create function seat_moves_forward() returns trigger language plpgsql as $$
begin
  if (old.joined_at is not null and new.joined_at is distinct from old.joined_at)
    or (old.left_at is not null and new.left_at is distinct from old.left_at)
    or (current_setting('app.actor', true) = 'person'
      and (to_jsonb(new) - 'joined_at' - 'left_at' - 'shown_as')
        is distinct from (to_jsonb(old) - 'joined_at' - 'left_at' - 'shown_as'))
  then
    raise exception 'a seat only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_members_forward before update on panel_members
  for each row execute function seat_moves_forward();
--> statement-breakpoint
create trigger vacancy_questions_sealed before insert or update or delete on vacancy_questions
  for each row execute function say_is_sealed();
--> statement-breakpoint

-- No vacancy is public before its say is sealed with somebody who draws on support on the panel.
create function publishing_needs_sealed_say() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status <> 'draft' and not exists (
    select from panel_agreements g where g.vacancy_id = new.id and g.sealed_at is not null
      and g.quorum <= (select count(*) from panel_members m
        where m.vacancy_id = new.id and m.part = 'draws-on-support'))
  then
    raise exception 'published without a sealed say' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vacancies_sealed before insert or update on vacancies
  for each row execute function publishing_needs_sealed_say();
--> statement-breakpoint

-- A vacancy goes from draft to published to closed, and what people applied to stays as they read it.
create function vacancy_moves_forward() returns trigger language plpgsql as $$
begin
  if new.provider_id <> old.provider_id or new.slug <> old.slug
    or (new.status <> old.status
      and (old.status, new.status) not in (('draft', 'published'), ('published', 'closed')))
  then
    raise exception 'a vacancy only moves forward' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft'
    and (to_jsonb(new) - 'status' - 'closed_at' - 'closes_at' - 'updated_at' - 'version')
      is distinct from (to_jsonb(old) - 'status' - 'closed_at' - 'closes_at' - 'updated_at' - 'version')
  then
    raise exception 'a published vacancy stays as it was read' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft' and new.closes_at > old.closes_at then
    raise exception 'a published vacancy does not stay open for longer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vacancies_forward before update on vacancies
  for each row execute function vacancy_moves_forward();
--> statement-breakpoint

-- Whoever serves public pages from memory hears of every change to what the public sees.
create function tell_public_content() returns trigger language plpgsql as $$
begin
  perform pg_notify('public_content', '');
  return null;
end $$;
--> statement-breakpoint
create trigger vacancies_public after insert or update or delete on vacancies
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger providers_public after update on providers
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger panel_members_public after insert or update or delete on panel_members
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger pay_rates_public after insert or update or delete on pay_rates
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger certificates_public after insert or update on certificates
  for each statement execute function tell_public_content();
--> statement-breakpoint

-- Nobody assesses or signs off their own learning.
create function not_ones_own_assessor() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  worker uuid := (select e.person_id from employments e where e.id = new.employment_id);
begin
  if worker in (new.known_by, new.seen_by, new.signed_off_by) then
    raise exception 'own assessor' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger training_records_others before insert or update on training_records
  for each row execute function not_ones_own_assessor();
--> statement-breakpoint

create function award_needs_every_standard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from standards s
    where s.scheme = new.scheme and s.edition = new.edition
      and not exists (
        select from training_records r
        where r.employment_id = new.employment_id and r.scheme = s.scheme and r.edition = s.edition
          and r.standard_number = s.number and r.signed_off_at is not null))
    or not exists (select from standards s where s.scheme = new.scheme and s.edition = new.edition)
  then
    raise exception 'standards not all signed off' using errcode = 'check_violation';
  end if;
  if not exists (
    select from employments e where e.id = new.employment_id and e.person_id = new.person_id)
    or new.awarded_by = new.person_id
  then
    raise exception 'award to the wrong person' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger accreditations_earned before insert on accreditations
  for each row execute function award_needs_every_standard();
--> statement-breakpoint

-- Rows that are proof change only where something can happen to them, each once.
create function only_these_change() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n
    where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if not changed <@ string_to_array(tg_argv[0], ',') then
    raise exception '% keeps its %', tg_table_name, changed using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger accreditations_kept before update on accreditations
  for each row execute function only_these_change('status');
--> statement-breakpoint
create trigger certificates_kept before update on certificates
  for each row execute function only_these_change('revoked_at,revoked_reason');
--> statement-breakpoint
create trigger certificates_stay_revoked before update on certificates
  for each row when (old.revoked_at is not null) execute function refuse_change();
--> statement-breakpoint
create trigger offers_kept before update on offers
  for each row execute function only_these_change('status,answered_at');
--> statement-breakpoint
create trigger offers_answered_once before update on offers
  for each row when (old.status <> 'made') execute function refuse_change();
--> statement-breakpoint
create trigger rewards_kept before update on rewards
  for each row execute function only_these_change('state');
--> statement-breakpoint

-- A booking is whole when its transaction ends; nothing is added to it later.
create function entry_with_its_journal() returns trigger language plpgsql as $$
begin
  if not exists (
    select from journals j where j.id = new.journal_id and j.xmin = pg_current_xact_id()::xid)
  then
    raise exception 'a journal is written at once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger entries_at_once before insert on entries
  for each row execute function entry_with_its_journal();
--> statement-breakpoint

-- Rights. The app's role owns nothing; row security is forced, so that it binds the owner too.
do $$
declare
  t record;
begin
  for t in select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('alter table %s force row level security', t.name);
    execute format('grant select, insert, update, delete on %s to values_first_app', t.name);
  end loop;
end $$;
--> statement-breakpoint
grant select on care_values, pathway_roles, pay_rates, standards to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on rate_limits to values_first_app;
--> statement-breakpoint
revoke update, delete on decisions, identity_reveals, journals, entries, question_versions from values_first_app;
--> statement-breakpoint
revoke delete on audit_events, applications, scores, accreditations, certificates, rewards, employments, offers,
  training_records, people, memberships, vacancies from values_first_app;
--> statement-breakpoint
grant select on providers, people, memberships, vacancies, vacancy_questions, question_versions, applications,
  answers, identity_reveals, panel_members, panel_agreements, scores, decisions, offers, employments,
  training_records, standards to values_first_guard;
--> statement-breakpoint
grant insert on people to values_first_guard;
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
