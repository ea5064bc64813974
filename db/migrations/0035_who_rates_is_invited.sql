-- Whoever was asked to rate a provider's question may be sent its invitation.
create or replace function is_invited_here(person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return belongs_to_provider(person)
    or exists (select from panel_members m where m.person_id = person and m.provider_id = asking_provider())
    or exists (select from key_raters r where r.person_id = person and r.provider_id = asking_provider());
end $$;
