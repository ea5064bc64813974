-- Whether anybody on the panel has sent scores of somebody they met, for who welcomes and who arranges.
create function meeting_is_scored(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p join meeting_scores s on s.application_id = p.id and s.sent_at is not null
    where p.id = application and (welcomes_at(p.vacancy_id)
      or (current_setting('app.actor', true) = 'staff' and p.provider_id = asking_provider())));
end $$;
--> statement-breakpoint
alter function meeting_is_scored(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function meeting_is_scored(uuid) from public;
--> statement-breakpoint
grant execute on function meeting_is_scored(uuid) to values_first_app, values_first_guard;
