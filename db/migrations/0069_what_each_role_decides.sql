-- Roles count where it is decided, offered and begun, too (docs/permissions.md): mayChoose reads decisions, offers and
-- feedback and decides about the shortlist; mayDecide appoints, offers and starts; mayReadWorkers reads who works there.
-- Each rule looks at settings alone, which PostgreSQL works out once for a query and not for each row.
do $$
declare
  t text;
  actor constant text := $rule$(select nullif(current_setting('app.actor', true), ''))$rule$;
  role constant text := $rule$(select nullif(current_setting('app.role', true), ''))$rule$;
  person constant text := $rule$(select nullif(current_setting('app.person_id', true), ''))::uuid$rule$;
  chooses constant text := format('%s in (''owner'', ''recruiter'', ''hiring-manager'')', role);
  decides constant text := format('%s in (''owner'', ''hiring-manager'')', role);
  reads_workers constant text := format('%s in (''owner'', ''hiring-manager'', ''assessor'')', role);
  not_staff constant text := format('%s is distinct from ''staff''', actor);
begin
  foreach t in array array['decisions', 'offers', 'feedback'] loop
    execute format('create policy %I on %I as restrictive for select to values_first_app using (%s or %s)',
      t || '_roles', t, not_staff, chooses);
  end loop;
  execute format('create policy employments_roles on employments as restrictive for select to values_first_app using (%s or %s)',
    not_staff, reads_workers);

  -- A person decides, in their own name: no job does.
  execute format(
    'create policy decisions_roles_write on decisions as restrictive for insert to values_first_app
      with check (%s = ''staff'' and decided_by = %s and %s and (outcome in (''shortlist'', ''not-shortlist'') or %s))',
    actor, person, chooses, decides);
  execute format(
    'create policy offers_roles_write on offers as restrictive for insert to values_first_app
      with check (%s = ''staff'' and made_by = %s and %s)',
    actor, person, decides);
  -- An applicant answers; what else becomes of an offer is for those who make offers.
  execute format(
    'create policy offers_roles_change on offers as restrictive for update to values_first_app
      using (%1$s = ''applicant'' or %2$s) with check (%1$s = ''applicant'' or %2$s)',
    actor, decides);
  execute format(
    'create policy employments_roles_write on employments as restrictive for insert to values_first_app
      with check (%s = ''staff'' and %s)',
    actor, decides);
  -- Whoever assesses holds the row while they write into somebody's plan, and changes nothing of it.
  execute format(
    'create policy employments_roles_change on employments as restrictive for update to values_first_app
      using (%1$s = ''staff'' and %2$s) with check (%1$s = ''staff'' and %3$s)',
    actor, reads_workers, decides);
  execute format(
    'create policy feedback_roles_change on feedback as restrictive for update to values_first_app
      using (%1$s or %2$s) with check (%1$s or %2$s)',
    not_staff, chooses);
end $$;
