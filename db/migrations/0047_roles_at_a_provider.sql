ALTER TABLE "memberships" DROP CONSTRAINT "memberships_role";--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_role" CHECK (role in ('owner', 'recruiter', 'hiring-manager', 'assessor', 'finance', 'viewer'));
--> statement-breakpoint

-- Roles count inside a provider, too. Whoever does not work through applications reads nothing that applicants said
-- of themselves and nothing that tells who they are, whatever the code asks for.
do $$
declare
  t text;
  runs_applications constant text := $rule$(
    (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
    or (select nullif(current_setting('app.role', true), '')) in ('owner', 'recruiter', 'hiring-manager')
  )$rule$;
begin
  foreach t in array array['applicant_contacts', 'disclosures', 'adjustments', 'correspondence', 'identity_reveals',
    'assisted_entries', 'answers', 'recordings', 'transcript_drafts', 'transcripts']
  loop
    execute format('create policy %I on %I as restrictive for all to values_first_app using %s with check %s',
      t || '_roles', t, runs_applications, runs_applications);
  end loop;
end $$;
--> statement-breakpoint

-- A viewer reads nobody's name but their own.
create policy people_roles on people as restrictive for select to values_first_app using (
  (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
  or (select nullif(current_setting('app.role', true), '')) is distinct from 'viewer'
  or id = (select nullif(current_setting('app.person_id', true), ''))::uuid
);
