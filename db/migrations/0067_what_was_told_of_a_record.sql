-- What somebody told of a criminal record goes once its clock has run (decisions/forget-check-secrets): a job asks, of
-- its own provider alone. What was sent stays as it was sent until then (0008).
create function forget_told_records(before timestamptz) returns setof uuid
  language sql volatile security definer set search_path = public, pg_temp as $$
  delete from disclosures d
  where current_setting('app.actor', true) = 'system'
    and d.provider_id = nullif(current_setting('app.provider_id', true), '')::uuid
    and d.kind = 'criminal-record' and coalesce(d.sent_at, d.saved_at) < before
  returning d.application_id
$$;
--> statement-breakpoint
alter function forget_told_records(timestamptz) owner to values_first_guard;
--> statement-breakpoint
revoke all on function forget_told_records(timestamptz) from public;
--> statement-breakpoint
grant execute on function forget_told_records(timestamptz) to values_first_app, values_first_guard;
