-- The name on what was awarded can be put right. What was issued with the old name is revoked from the same instant, and
-- a new one is made for it. Nobody else may say what stands on it: the same roles as for all that becomes of an award.
drop trigger accreditations_kept on accreditations;
--> statement-breakpoint
create trigger accreditations_kept before update on accreditations
  for each row execute function only_these_change('status,holder_name');
--> statement-breakpoint
create function certificates_replaced() returns trigger language plpgsql as $$
begin
  if new.status <> 'awarded' or new.person_id is not distinct from nullif(current_setting('app.person_id', true), '')::uuid
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'hiring-manager')
  then
    raise exception 'a name is put right by who awards, on what stands' using errcode = 'restrict_violation';
  end if;
  update certificates set revoked_at = clock_timestamp()
  where accreditation_id = new.id and revoked_at is null;
  return null;
end $$;
--> statement-breakpoint
revoke all on function certificates_replaced() from public;
--> statement-breakpoint
grant execute on function certificates_replaced() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger accreditations_replaced after update of holder_name on accreditations
  for each row when (old.holder_name <> new.holder_name) execute function certificates_replaced();
--> statement-breakpoint
-- Who has a revoked certificate in hand is led to the one that took its place; who has none learns nothing.
create function certificate_that_counts() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select n.code from certificates c join certificates n on n.accreditation_id = c.accreditation_id
  where current_setting('app.actor', true) = 'certificate-reader'
    and c.code = current_setting('app.certificate_code', true)
    and c.revoked_at is not null and n.revoked_at is null
$$;
--> statement-breakpoint
alter function certificate_that_counts() owner to values_first_guard;
--> statement-breakpoint
revoke all on function certificate_that_counts() from public;
--> statement-breakpoint
grant execute on function certificate_that_counts() to values_first_app;
