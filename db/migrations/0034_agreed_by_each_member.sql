ALTER TABLE "panel_agreements" ADD COLUMN "sealed_text" text;
--> statement-breakpoint

-- What panel and provider agree to, a line a fact: anybody can read it, and hash it again. No names are in it.
create function agreed_text(vacancy uuid, say text, quorum integer, scorers integer) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select 'job: ' || v.slug from vacancies v where v.id = vacancy)
    || E'\nsay: ' || say
    || E'\npeople who draw on support, at least: ' || quorum
    || E'\nscores of every answer, at least: ' || scorers
    || coalesce((
      select string_agg(E'\nseat: ' || m.id || ' ' || m.part, '' order by m.id)
      from panel_members m where m.vacancy_id = vacancy and m.left_at is null), '')
    || coalesce((
      select string_agg(E'\nquestion ' || q.position || ': ' || q.question_version_id, '' order by q.position)
      from vacancy_questions q where q.vacancy_id = vacancy), '');
end $$;
--> statement-breakpoint
create function sha256_hex(words text) returns text
  language sql immutable set search_path = public, pg_temp as $$
  select encode(sha256(convert_to(words, 'UTF8')), 'hex')
$$;
--> statement-breakpoint

-- Agreeing and sealing wait for one another, and so do two decisions about one vacancy.
create function one_at_a_time(vacancy uuid) returns void
  language sql volatile set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('say of ' || vacancy, 0))
$$;
--> statement-breakpoint

-- Nothing is sealed but what every member of a panel of three or more has agreed to, word for word.
create function sealed_as_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  agreed text;
  seats integer;
  drawing integer;
begin
  if new.sealed_at is null or (tg_op = 'UPDATE' and old.sealed_at is not null) then
    return new;
  end if;
  perform one_at_a_time(new.vacancy_id);
  select count(*), count(*) filter (where m.part = 'draws-on-support') into seats, drawing
    from panel_members m where m.vacancy_id = new.vacancy_id and m.left_at is null;
  if seats < 3 then
    raise exception 'fewer than three members' using errcode = 'check_violation';
  end if;
  if new.quorum > drawing or new.scorers < 3 or new.scorers > seats then
    raise exception 'more than the panel has' using errcode = 'check_violation';
  end if;
  if exists (
    select from panel_members m
    where m.vacancy_id = new.vacancy_id and m.left_at is null and m.joined_at is null)
  then
    raise exception 'not everybody has joined' using errcode = 'check_violation';
  end if;
  agreed := agreed_text(new.vacancy_id, new.say, new.quorum, new.scorers);
  if exists (
    select from panel_members m
    where m.vacancy_id = new.vacancy_id and m.left_at is null and not exists (
      select from say_agreements a
      where a.panel_member_id = m.id and a.agrees and a.fingerprint = sha256_hex(agreed)))
  then
    raise exception 'not everybody has agreed' using errcode = 'check_violation';
  end if;
  if new.fingerprint is distinct from sha256_hex(agreed) or new.sealed_text is null
    or not starts_with(new.sealed_text, agreed || E'\n') or new.hash is distinct from sha256_hex(new.sealed_text)
  then
    raise exception 'sealed otherwise than agreed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_agreements_agreed before insert or update on panel_agreements
  for each row execute function sealed_as_agreed();
--> statement-breakpoint

-- A member agrees, or does not, to what stands there now; once it is sealed nobody changes their mind.
create function agrees_to_what_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stands panel_agreements;
begin
  perform one_at_a_time(new.vacancy_id);
  select g.* into stands from panel_agreements g where g.vacancy_id = new.vacancy_id;
  if stands.sealed_at is not null then
    raise exception 'the say is sealed' using errcode = 'restrict_violation';
  end if;
  if stands.id is null or new.fingerprint
    <> sha256_hex(agreed_text(new.vacancy_id, stands.say, stands.quorum, stands.scorers))
  then
    raise exception 'agreed to something else' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger say_agreements_of_what_stands before insert or update on say_agreements
  for each row execute function agrees_to_what_stands();
--> statement-breakpoint
revoke delete on say_agreements from values_first_app;
--> statement-breakpoint

-- Sealed with members who agreed one by one: such a panel meets people and makes an order. Those sealed before
-- hold at what was agreed with them then.
create function panel_makes_order(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_agreements g
    where g.vacancy_id = vacancy and g.sealed_at is not null and g.fingerprint is not null);
end $$;
--> statement-breakpoint

-- Independent scores that every question has which this person was asked when they met: the least of them.
create function independent_meeting_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select min((
      select count(*) from meeting_scores s
      where s.application_id = p.id and s.meeting_question_id = q.id
        and s.sent_at is not null and s.points is not null))
    from applications p join meeting_questions q on q.vacancy_id = p.vacancy_id
    where p.id = application), 0);
end $$;
--> statement-breakpoint
-- The same of members who draw on support.
create function lived_experience_meeting_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select min((
      select count(*) from meeting_scores s
      join panel_members m on m.id = s.panel_member_id and m.part = 'draws-on-support'
      where s.application_id = p.id and s.meeting_question_id = q.id
        and s.sent_at is not null and s.points is not null))
    from applications p join meeting_questions q on q.vacancy_id = p.vacancy_id
    where p.id = application), 0);
end $$;
--> statement-breakpoint

create function agreed_order(vacancy uuid) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select o.id from panel_orders o where o.vacancy_id = vacancy and o.agreed_at is not null);
end $$;
--> statement-breakpoint
create function panel_place(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select l.place from applications p
    join panel_order_places l on l.panel_order_id = agreed_order(p.vacancy_id) and l.application_id = p.id
    where p.id = application);
end $$;
--> statement-breakpoint
create function can_still_be_had(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p
    where p.id = application and p.status = 'shortlisted' and p.erased_at is null and not exists (
      select from decisions d where d.application_id = p.id and d.outcome = 'appoint'));
end $$;
--> statement-breakpoint

-- Whose turn it is: the first of the agreed order who can still be had.
create function panel_next_choice(vacancy uuid) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select l.application_id from panel_order_places l
    where l.panel_order_id = agreed_order(vacancy) and can_still_be_had(l.application_id)
    order by l.place limit 1);
end $$;
--> statement-breakpoint

-- Whom the panel would have had instead: somebody ahead who can still be had, or who was turned down unexplained;
-- or who is told no while they are the next choice and nobody has said yes. Null: the panel's own choice.
create function panel_choice_against(application uuid, outcome text) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = application);
begin
  if outcome = 'not-appoint' then
    return (
      select application where application = panel_next_choice(of_vacancy) and not exists (
        select from applications p where p.vacancy_id = of_vacancy and p.status in ('accepted', 'started')));
  end if;
  return (
    select l.application_id
    from panel_order_places l join applications p on p.id = l.application_id
    where l.panel_order_id = agreed_order(of_vacancy) and p.id <> application
      and l.place < coalesce(panel_place(application), 32767)
      and (can_still_be_had(p.id) or (p.status = 'not-appointed' and not exists (
        select from panel_explanations e where e.application_id = p.id)))
    order by l.place limit 1);
end $$;
--> statement-breakpoint

-- With a final say: in the panel's order, and nobody ahead who still waits or whom the provider turned down.
create function panel_lets_pass(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return panel_place(application) is not null and not exists (
    select from applications mine
    join panel_order_places l on l.panel_order_id = agreed_order(mine.vacancy_id)
    join applications p on p.id = l.application_id
    where mine.id = application and l.place < panel_place(application) and p.erased_at is null
      and p.status in ('shortlisted', 'not-appointed'));
end $$;
--> statement-breakpoint
create function say_is_final(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_agreements g
    where g.vacancy_id = vacancy and g.say = 'final' and g.sealed_at is not null and g.fingerprint is not null);
end $$;
--> statement-breakpoint
create function did_not_come(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from meetings_held h where h.application_id = application and not h.came);
end $$;
--> statement-breakpoint

-- After the meeting nobody is appointed or turned down without the sealed number of scores, against a final say, or
-- otherwise than the panel chose without telling it why.
create function decision_keeps_the_say() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = new.application_id);
begin
  if new.outcome not in ('appoint', 'not-appoint') or not panel_makes_order(of_vacancy) then
    return new;
  end if;
  perform one_at_a_time(of_vacancy);
  if new.outcome = 'appoint' or not did_not_come(new.application_id) then
    if lived_experience_meeting_scores(new.application_id) < sealed_quorum(new.application_id) then
      raise exception 'lived experience not heard at the meeting' using errcode = 'check_violation';
    end if;
    if independent_meeting_scores(new.application_id) < sealed_scorers(new.application_id) then
      raise exception 'too few independent scores of the meeting' using errcode = 'check_violation';
    end if;
    if agreed_order(of_vacancy) is null then
      raise exception 'the panel has not agreed its order' using errcode = 'check_violation';
    end if;
  end if;
  if new.outcome = 'appoint' and say_is_final(of_vacancy) and (
    panel_choice_against(new.application_id, 'appoint') is not null
    or panel_place(new.application_id) is null
    or exists (
      select from panel_order_places l join applications p on p.id = l.application_id
      where l.panel_order_id = agreed_order(of_vacancy) and p.status = 'not-appointed'
        and l.place < panel_place(new.application_id)))
  then
    raise exception 'the panel has the final say' using errcode = 'check_violation';
  end if;
  if panel_choice_against(new.application_id, new.outcome) is not null and not exists (
    select from panel_explanations e where e.application_id = new.application_id)
  then
    raise exception 'the panel is not told why' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decisions_keep_the_say before insert on decisions
  for each row execute function decision_keeps_the_say();
--> statement-breakpoint

create or replace function offer_follows_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = new.application_id);
begin
  if not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'appoint')
  then
    raise exception 'offer without a decision' using errcode = 'check_violation';
  end if;
  if say_is_final(of_vacancy) then
    perform one_at_a_time(of_vacancy);
    if not panel_lets_pass(new.application_id) then
      raise exception 'the panel has the final say' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint

-- What is explained is a difference, and comes with its decision.
create function explains_a_difference() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
      select from applications p where p.id = new.application_id and p.vacancy_id = new.vacancy_id)
    or new.choice_id not in (
      select panel_choice_against(new.application_id, o) from unnest(array['appoint', 'not-appoint']) o
      where panel_choice_against(new.application_id, o) is not null)
  then
    raise exception 'nothing to explain' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_explanations_differ before insert on panel_explanations
  for each row execute function explains_a_difference();
--> statement-breakpoint
create function explanation_has_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from decisions d where d.application_id = new.application_id
      and d.outcome = case when new.choice_id = new.application_id then 'not-appoint' else 'appoint' end)
  then
    raise exception 'an explanation without its decision' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger panel_explanations_decided after insert on panel_explanations
  deferrable initially deferred for each row execute function explanation_has_decision();
--> statement-breakpoint

create function answers_own_explanation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from panel_explanations e where e.id = new.explanation_id and e.vacancy_id = new.vacancy_id)
  then
    raise exception 'an explanation to another panel' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger explanation_answers_own_panel before insert on explanation_answers
  for each row execute function answers_own_explanation();
--> statement-breakpoint

create function count_panel_voice() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  more panel_voice_counters;
begin
  more.provider_id := new.provider_id;
  more.appointed := 0;
  more.as_chosen := 0;
  more.explained := 0;
  more.enough := 0;
  more.not_enough := 0;
  case tg_table_name
    when 'decisions' then
      if new.outcome <> 'appoint' or not exists (
        select from applications p where p.id = new.application_id and panel_makes_order(p.vacancy_id))
      then
        return null;
      end if;
      more.appointed := 1;
      more.as_chosen := (panel_choice_against(new.application_id, 'appoint') is null)::integer;
    when 'panel_explanations' then
      more.explained := 1;
    else
      more.enough := (to_jsonb(new) -> 'enough')::boolean::integer;
      more.not_enough := 1 - more.enough;
  end case;
  insert into panel_voice_counters as c select more.*
    on conflict (provider_id) do update set appointed = c.appointed + excluded.appointed,
      as_chosen = c.as_chosen + excluded.as_chosen, explained = c.explained + excluded.explained,
      enough = c.enough + excluded.enough, not_enough = c.not_enough + excluded.not_enough;
  return null;
end $$;
--> statement-breakpoint
create trigger decisions_counted after insert on decisions
  for each row execute function count_panel_voice();
--> statement-breakpoint
create trigger panel_explanations_counted after insert on panel_explanations
  for each row execute function count_panel_voice();
--> statement-breakpoint
create trigger explanation_answers_counted after insert on explanation_answers
  for each row execute function count_panel_voice();
--> statement-breakpoint
create trigger panel_voice_counters_public after insert or update on panel_voice_counters
  for each statement execute function tell_public_content();
--> statement-breakpoint

-- An order is agreed when more than half of those who sit there agree to the newest, with at least as many who draw
-- on support as were sealed. From then on it stays.
create function settle_panel_order(panel_order uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update panel_orders o set agreed_at = now()
  where o.id = panel_order and o.agreed_at is null
    and o.number = (select max(n.number) from panel_orders n where n.vacancy_id = o.vacancy_id)
    and exists (select from panel_order_places l where l.panel_order_id = o.id)
    and exists (
      select from panel_members m
      left join panel_order_agreements a on a.panel_member_id = m.id and a.panel_order_id = o.id
      where m.vacancy_id = o.vacancy_id and m.joined_at is not null and m.left_at is null
      having 2 * count(a.id) > count(*)
        and count(a.id) filter (where m.part = 'draws-on-support') >= (
          select g.quorum from panel_agreements g where g.vacancy_id = o.vacancy_id));
end $$;
--> statement-breakpoint
create function order_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_at_a_time(new.vacancy_id);
  if agreed_order(new.vacancy_id) is not null then
    raise exception 'the panel has agreed its order' using errcode = 'restrict_violation';
  end if;
  case tg_table_name
    when 'panel_orders' then
      new.agreed_at := null;
      if exists (
        select from panel_orders o where o.vacancy_id = new.vacancy_id and o.number >= new.number)
      then
        raise exception 'a newer order stands' using errcode = 'check_violation';
      end if;
    else
      if not exists (
        select from panel_orders o
        where o.id = new.panel_order_id and o.vacancy_id = new.vacancy_id and o.number = (
          select max(n.number) from panel_orders n where n.vacancy_id = new.vacancy_id))
      then
        raise exception 'a newer order stands' using errcode = 'check_violation';
      end if;
  end case;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_orders_open before insert on panel_orders
  for each row execute function order_is_open();
--> statement-breakpoint
create trigger panel_order_places_open before insert on panel_order_places
  for each row execute function order_is_open();
--> statement-breakpoint
create trigger panel_order_agreements_open before insert on panel_order_agreements
  for each row execute function order_is_open();
--> statement-breakpoint
create function order_settles() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_panel_order(o.id) from panel_orders o
    where o.vacancy_id = new.vacancy_id and o.agreed_at is null order by o.number desc limit 1;
  return null;
end $$;
--> statement-breakpoint
create trigger panel_order_agreements_settle after insert on panel_order_agreements
  for each row execute function order_settles();
--> statement-breakpoint
create trigger panel_members_settle after update of left_at on panel_members
  for each row when (old.left_at is null and new.left_at is not null) execute function order_settles();
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
