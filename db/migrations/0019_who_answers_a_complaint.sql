-- A complaint may say who somebody is. Before that may be shown, an owner who scores for the same job leaves it
-- to an owner who does not, where there is one.
create function may_answer_complaint(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asks_as_owner() and exists (
    select from applications p
    where p.id = application and p.provider_id = asking_provider()
      and (identity_may_show(p.id) or not has_had_seat(p.vacancy_id) or not exists (
        select from memberships m
        where m.provider_id = p.provider_id and m.role = 'owner' and m.ended_at is null
          and not exists (
            select from panel_members s where s.vacancy_id = p.vacancy_id and s.person_id = m.person_id))));
end $$;
--> statement-breakpoint
create or replace function complaints_to_answer()
  returns table (complaint_id uuid, reference text, vacancy_title text, data_key bytea)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.id, p.reference, v.title, p.data_key
    from complaints c
    join applications p on p.id = c.application_id
    join vacancies v on v.id = p.vacancy_id
    where c.provider_id = asking_provider()
      and current_setting('app.actor', true) = 'staff' and may_answer_complaint(c.application_id);
end $$;
--> statement-breakpoint
alter function may_answer_complaint(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function may_answer_complaint(uuid) from public;
--> statement-breakpoint
grant execute on function may_answer_complaint(uuid) to values_first_app, values_first_guard;
