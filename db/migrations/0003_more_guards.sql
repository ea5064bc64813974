-- Functions that the policies of 0004 ask. Ownership and rights are given in 0005.

create function asking_application() returns uuid language sql stable
  return nullif(current_setting('app.application_id', true), '')::uuid;
--> statement-breakpoint

-- Whether the asking colleague may see to what an applicant asked for before anybody knows who they are:
-- adjustments, questions, recordings to be typed. Those who score may not, unless nobody else is there.
create function may_arrange_for(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p
    where p.id = application and p.provider_id = asking_provider()
      and exists (
        select from memberships m
        where m.provider_id = p.provider_id and m.person_id = asking_person() and m.ended_at is null
          and m.role in ('owner', 'hiring-manager'))
      and (not has_had_seat(p.vacancy_id) or not exists (
        select from memberships m
        where m.provider_id = p.provider_id and m.ended_at is null and m.role in ('owner', 'hiring-manager')
          and not exists (
            select from panel_members s where s.vacancy_id = p.vacancy_id and s.person_id = m.person_id))));
end $$;
--> statement-breakpoint

-- Whoever is shortlisted for this vacancy chooses when to meet.
create function may_choose_time(vacancy uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p
    where p.id = asking_application() and p.vacancy_id = vacancy and p.status = 'shortlisted');
end $$;
