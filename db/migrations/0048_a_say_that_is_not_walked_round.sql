ALTER POLICY "meetings_held_mend" ON "meetings_held" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and takes_part_in_meeting(vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and takes_part_in_meeting(vacancy_id));
--> statement-breakpoint

-- Somebody can still be had until they are offered the job: that it is decided to appoint them offers them nothing.
create or replace function can_still_be_had(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p where p.id = application and p.status = 'shortlisted' and p.erased_at is null);
end $$;
--> statement-breakpoint

-- Before the panel has its order it has chosen nobody yet: whoever stayed away, as is said, could have been its choice.
create or replace function panel_choice_against(application uuid, outcome text) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = application);
begin
  if outcome = 'not-appoint' then
    return (
      select application
      where (application = panel_next_choice(of_vacancy)
          or (agreed_order(of_vacancy) is null and panel_makes_order(of_vacancy) and did_not_come(application)))
        and not exists (
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

-- Whom the panel could not score: they stayed away or, once it has its order of whom it met, never had a time.
create function was_not_met(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return did_not_come(application) or exists (
    select from applications p
    where p.id = application and agreed_order(p.vacancy_id) is not null and panel_place(p.id) is null
      and not exists (select from meeting_times t where t.taken_by = p.id)
      and not exists (select from meetings_held h where h.application_id = p.id)
      and not exists (select from meeting_scores s where s.application_id = p.id and s.sent_at is not null));
end $$;
--> statement-breakpoint

create or replace function decision_keeps_the_say() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = new.application_id);
  heard record;
begin
  if new.outcome not in ('appoint', 'not-appoint') or not panel_makes_order(of_vacancy) then
    return new;
  end if;
  perform one_at_a_time(of_vacancy);
  if new.outcome = 'appoint' or not was_not_met(new.application_id) then
    select * into heard from heard_of(new.application_id, true);
    if heard.lived_experience < heard.quorum then
      raise exception 'lived experience not heard at the meeting' using errcode = 'check_violation';
    end if;
    if heard.scores < heard.scorers then
      raise exception 'too few independent scores of the meeting' using errcode = 'check_violation';
    end if;
    if agreed_order(of_vacancy) is null then
      raise exception 'the panel has not agreed its order' using errcode = 'check_violation';
    end if;
  end if;
  if new.outcome = 'appoint' and say_is_final(of_vacancy) and not panel_lets_appoint(new.application_id)
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

-- Why an offer waits for those ahead in the panel's order; null where it may be made.
create function offer_waits_for(application uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = application);
  ahead text[];
begin
  if not panel_makes_order(of_vacancy) then
    return null;
  end if;
  if say_is_final(of_vacancy) then
    ahead := array(
      select p.status from panel_order_places l join applications p on p.id = l.application_id
      where l.panel_order_id = agreed_order(of_vacancy) and l.place < panel_place(application)
        and p.erased_at is null);
    return case
      when panel_place(application) is null or ahead && array['shortlisted', 'not-appointed'] then 'final-say'
      when ahead && array['offered'] then 'unanswered'
    end;
  end if;
  return (
    select 'unexplained' where panel_choice_against(application, 'appoint') is not null and not exists (
      select from panel_explanations e where e.application_id = application));
end $$;
--> statement-breakpoint

create or replace function offer_follows_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  job record;
begin
  select p.vacancy_id, v.pay_pence_per_hour into job
    from applications p join vacancies v on v.id = p.vacancy_id where p.id = new.application_id;
  if not exists (
    select from decisions d where d.application_id = new.application_id and d.outcome = 'appoint')
  then
    raise exception 'offer without a decision' using errcode = 'check_violation';
  end if;
  if new.pay_pence_per_hour < job.pay_pence_per_hour then
    raise exception 'an offer below the advert' using errcode = 'check_violation';
  end if;
  perform one_at_a_time(job.vacancy_id);
  case offer_waits_for(new.application_id)
    when 'final-say' then
      raise exception 'the panel has the final say' using errcode = 'check_violation';
    when 'unanswered' then
      raise exception 'somebody ahead has not answered' using errcode = 'check_violation';
    when 'unexplained' then
      raise exception 'the panel is not told why' using errcode = 'check_violation';
    else
      return new;
  end case;
end $$;
--> statement-breakpoint

drop function panels_word_on(uuid, text);
--> statement-breakpoint
create function panels_word_on(application uuid, outcome text)
  returns table (final boolean, ordered boolean, stayed_away boolean, scores integer, lived_experience integer,
    scorers integer, against uuid, next_choice uuid, lets_appoint boolean, offer_waits text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select say_is_final(p.vacancy_id), agreed_order(p.vacancy_id) is not null, was_not_met(p.id), h.scores,
      h.lived_experience, h.scorers, panel_choice_against(p.id, outcome), panel_next_choice(p.vacancy_id),
      panel_lets_appoint(p.id), offer_waits_for(p.id)
    from applications p cross join lateral heard_of(p.id, true) h
    where p.id = application and is_asked_by_provider(p.provider_id) and panel_makes_order(p.vacancy_id);
end $$;
--> statement-breakpoint
drop function panel_lets_pass(uuid);
--> statement-breakpoint

-- Whether nobody ahead in the panel's order could be had still, or was turned down: told why or not.
create function panel_chose(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return panel_place(application) is not null and not exists (
    select from applications mine
    join panel_order_places l on l.panel_order_id = agreed_order(mine.vacancy_id)
    join applications p on p.id = l.application_id
    where mine.id = application and l.place < panel_place(application)
      and (can_still_be_had(p.id) or p.status = 'not-appointed'));
end $$;
--> statement-breakpoint

-- Who is offered the job is counted, not who is to be appointed on paper.
create or replace function count_panel_voice() returns trigger
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
    when 'offers' then
      if not exists (
        select from applications p where p.id = new.application_id and panel_makes_order(p.vacancy_id))
      then
        return null;
      end if;
      more.appointed := 1;
      more.as_chosen := panel_chose(new.application_id)::integer;
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
drop trigger decisions_counted on decisions;
--> statement-breakpoint
create trigger offers_counted after insert on offers
  for each row execute function count_panel_voice();
--> statement-breakpoint

-- What was counted before is counted anew.
create function recount_panel_voice() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update panel_voice_counters c set (appointed, as_chosen) = (
    select count(*), count(*) filter (where panel_place(o.application_id) is not null and not exists (
      select from panel_order_places l join applications a on a.id = l.application_id
      where l.panel_order_id = agreed_order(p.vacancy_id) and l.place < panel_place(p.id)
        and a.status <> 'withdrawn' and not exists (
          select from offers earlier where earlier.application_id = a.id and earlier.made_at < o.made_at)))
    from offers o join applications p on p.id = o.application_id
    where o.provider_id = c.provider_id and panel_makes_order(p.vacancy_id));
end $$;
--> statement-breakpoint

-- Whether somebody had a time to meet that has begun, by the clock of the database; for those whom it concerns.
create function time_to_meet_has_begun(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from meeting_times t join applications p on p.id = t.taken_by
    where p.id = application and t.starts_at <= now()
      and (takes_part_in_meeting(p.vacancy_id) or is_asked_by_provider(p.provider_id)));
end $$;
--> statement-breakpoint

-- Who did not come had a time, and it is past. Any member says that they did come, and only that one takes it back.
create or replace function meeting_was_held() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_at_a_time(new.vacancy_id);
  if not exists (
    select from applications p
    where p.id = new.application_id and p.vacancy_id = new.vacancy_id and p.status = 'shortlisted'
      and meeting_is_told(p.vacancy_id))
    or new.said_by is distinct from asking_person()
    or (not new.came and exists (
      select from meeting_scores s where s.application_id = new.application_id and s.sent_at is not null))
    or (not new.came and current_setting('app.actor', true) = 'person' and not welcomes_at(new.vacancy_id))
  then
    raise exception 'not to be said' using errcode = 'check_violation';
  end if;
  if not new.came and not time_to_meet_has_begun(new.application_id) then
    raise exception 'nobody stays away from a time that has not been' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and old.came and not new.came and old.said_by <> new.said_by and exists (
    select from panel_members m
    where m.vacancy_id = new.vacancy_id and m.person_id = old.said_by and m.joined_at is not null
      and m.left_at is null)
  then
    raise exception 'the panel says that they came' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- What is sent and "they did not come" wait for one another.
create or replace function meeting_score_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'DELETE' and new.sent_at is not null then
    perform one_at_a_time(new.vacancy_id);
  end if;
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

-- A time that somebody took is taken away with a word to them, and not moved from under them.
create or replace function meeting_time_is_taken_fairly() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if current_setting('app.actor', true) = 'applicant' then
    if not changed <@ array['taken_by', 'taken_at'] or old.starts_at <= now() then
      raise exception 'a time is only taken or given back' using errcode = 'restrict_violation';
    end if;
  elsif new.taken_by is not null and new.taken_by is distinct from old.taken_by then
    raise exception 'the applicant chooses' using errcode = 'restrict_violation';
  elsif current_setting('app.actor', true) in ('staff', 'system') and old.taken_by is not null
    and changed && array['starts_at', 'vacancy_id', 'provider_id']
  then
    raise exception 'a time that is taken stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- An order to which somebody has agreed takes no more places.
create or replace function order_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_at_a_time(new.vacancy_id);
  if tg_table_name = 'panel_order_agreements' then
    if not exists (
      select from panel_orders o
      where o.id = new.panel_order_id and o.vacancy_id = new.vacancy_id and o.number = (
        select max(n.number) from panel_orders n where n.vacancy_id = new.vacancy_id))
    then
      raise exception 'a newer order stands' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if agreed_order(new.vacancy_id) is not null then
    raise exception 'the panel has agreed its order' using errcode = 'restrict_violation';
  end if;
  if tg_table_name = 'panel_orders' then
    new.agreed_at := null;
  elsif exists (
    select from panel_order_agreements a
    where a.panel_order_id = new.panel_order_id)
  then
    raise exception 'somebody has agreed to this order' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- What is sealed is what sits there: a change beside the sealing waits, and finds it sealed.
create or replace function say_is_sealed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text[] := array['joined_at', 'left_at', 'shown_as', 'answered', 'answered_at', 'consent_form',
    'consented_with_supporter'];
  of_vacancy uuid := case tg_op when 'DELETE' then old.vacancy_id else new.vacancy_id end;
  sealed boolean := exists (
    select from panel_agreements g where g.vacancy_id = of_vacancy and g.sealed_at is not null);
begin
  if tg_op = 'UPDATE' and (new.vacancy_id <> old.vacancy_id or new.provider_id <> old.provider_id
    or to_jsonb(new) -> 'person_id' is distinct from to_jsonb(old) -> 'person_id') then
    raise exception 'a seat, a say and a question stay where they are' using errcode = 'restrict_violation';
  end if;
  if not sealed then
    perform one_at_a_time(of_vacancy);
    sealed := exists (select from panel_agreements g where g.vacancy_id = of_vacancy and g.sealed_at is not null);
  end if;
  if not sealed then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'panel_members'
    and (to_jsonb(new) - own) is not distinct from (to_jsonb(old) - own) then
    return new;
  end if;
  raise exception 'the say is sealed' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint

-- That somebody has joined is theirs to say from the first.
create function seat_begins_empty() returns trigger language plpgsql as $$
begin
  if current_setting('app.actor', true) in ('staff', 'system')
    and coalesce(new.joined_at::text, new.left_at::text, new.answered, new.answered_at::text,
      nullif(new.answer_words, ''), new.consent_form, new.consented_with_supporter::text) is not null
  then
    raise exception 'a seat is its member''s own' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_members_begin before insert on panel_members
  for each row execute function seat_begins_empty();
--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('was_not_met', 'offer_waits_for', 'panels_word_on',
      'panel_chose', 'recount_panel_voice', 'time_to_meet_has_begun', 'seat_begins_empty')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
  perform recount_panel_voice();
end $$;
--> statement-breakpoint
drop function recount_panel_voice();
--> statement-breakpoint
-- These answer about any id, to other functions alone.
revoke execute on function was_not_met(uuid), offer_waits_for(uuid), panel_chose(uuid) from values_first_app;
