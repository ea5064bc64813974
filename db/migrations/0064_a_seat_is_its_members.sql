ALTER POLICY "panel_members_read" ON "panel_members" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid or supports_seat(id)));--> statement-breakpoint
-- Who sits on a panel or is asked to, as much as its members and who supports them may know of one another.
create function fellow_members(vacancy uuid)
  returns table (id uuid, part text, called text, shown_as text, joined boolean, said_no boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select m.id, m.part, m.called, m.shown_as, m.joined_at is not null, m.answered is not distinct from 'no'
    from panel_members m
    where m.vacancy_id = vacancy and m.left_at is null
      and current_setting('app.actor', true) = 'person' and sits_on_panel(vacancy)
    order by m.id;
end $$;
--> statement-breakpoint
-- Whether somebody sits on a panel: null, 'invited' or 'joined'; for those who sit there and for its provider.
create function panel_seat_of(vacancy uuid, person uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select case when m.joined_at is null then 'invited' else 'joined' end
    from panel_members m
    where m.vacancy_id = vacancy and m.person_id = person and m.left_at is null
      and (is_asked_by_provider(m.provider_id)
        or current_setting('app.actor', true) = 'person' and sits_on_panel(vacancy)));
end $$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['fellow_members(uuid)', 'panel_seat_of(uuid, uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to values_first_app', f);
  end loop;
end $$;
