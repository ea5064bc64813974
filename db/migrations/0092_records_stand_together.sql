-- Many records of one statement: where a worker stands is worked out once for each training, not once for each record.
create function noted_learning_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform case when n.code = 'care-certificate' then keep_certificate_standing(n.employment_id)
    else keep_learning_standing(n.employment_id, n.code) end
  from (select distinct employment_id, code from noted order by employment_id, code) n;
  return null;
end $$;
--> statement-breakpoint
alter function noted_learning_stands() owner to values_first_guard;
--> statement-breakpoint
revoke all on function noted_learning_stands() from public;
--> statement-breakpoint
drop trigger learning_records_stand on learning_records;
--> statement-breakpoint
create trigger learning_records_stand after update on learning_records
  for each row execute function learning_stands();
--> statement-breakpoint
create trigger learning_records_noted_stand after insert on learning_records
  referencing new table as noted for each statement execute function noted_learning_stands();
