/** Copies the registry data of the open transaction's site into the live model, with state ($1) and notice ($2). */
export const PUT_SITE = `
  insert into live_site (parent_id, code, name, short_name, host, domain, level, kind, state, notice, sponsor, operator,
    icp_number, police_number, address, phone, theme)
  select s.parent_id, s.code, s.name, s.short_name, s.host, s.domain, upper(s.level), upper(s.kind), $1, $2, sponsor.name,
    operator.name, s.icp_number, s.police_number, s.address, s.phone, s.theme
  from site s join unit sponsor on sponsor.id = s.sponsor_unit_id left join unit operator on operator.id = s.operator_unit_id
  where s.id = tenancy.current_tenant()
  on conflict (tenant_id) do update set parent_id = excluded.parent_id, code = excluded.code, name = excluded.name,
    short_name = excluded.short_name, host = excluded.host, domain = excluded.domain, level = excluded.level,
    kind = excluded.kind, state = excluded.state, notice = excluded.notice, sponsor = excluded.sponsor,
    operator = excluded.operator, icp_number = excluded.icp_number, police_number = excluded.police_number,
    address = excluded.address, phone = excluded.phone, theme = excluded.theme`;

/** Sites right below one ($1) that citizens can know of. */
export const SITES_BELOW = `select id from site where parent_id = $1 and state <> 'draft'`;

/** Days for which a former host leads to its site: as long as the change is made known. */
const FORMER_DAYS = 180;

/** Notes a host ($1) that the open transaction's site has left; one that it came back to ($2) is former no more. */
export const LEAVE_HOST = `
  with back as (delete from live_former_host where host = $2)
  insert into live_former_host (host, until) select $1, now() + interval '${FORMER_DAYS} days' where $1 <> $2
  on conflict (tenant_id, host) do update set until = excluded.until`;
