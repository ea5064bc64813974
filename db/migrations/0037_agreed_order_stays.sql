-- An order that is agreed stays; who has not said so yet may still agree to that very one.
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
  end if;
  return new;
end $$;
--> statement-breakpoint

-- With a final say: the panel's next choice, and nobody ahead whom the provider turned down.
create function panel_lets_appoint(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return panel_place(application) is not null and panel_choice_against(application, 'appoint') is null
    and not exists (
      select from applications mine
      join panel_order_places l on l.panel_order_id = agreed_order(mine.vacancy_id)
      join applications p on p.id = l.application_id
      where mine.id = application and l.place < panel_place(application) and p.status = 'not-appointed');
end $$;
--> statement-breakpoint
alter function panel_lets_appoint(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function panel_lets_appoint(uuid) from public;
--> statement-breakpoint
grant execute on function panel_lets_appoint(uuid) to values_first_app, values_first_guard;
--> statement-breakpoint
create or replace function decision_keeps_the_say() returns trigger
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
