import { defineProof } from '../../../tools/bars/proof/define.ts';
import { ABSENCE, absenceOperations } from './absences.ts';
import { operations } from './operations.ts';
import { plenty } from './plenty.ts';

// Of somebody who works on the site ($1).
const USED_INVITATION = `
  insert into auth_invitation (tenant_id, person_id, channel, address, code_hash, asked_at, expires_at, accepted_at)
  select tenant_id, person_id, 'mail', $2 || '@used', sha256(convert_to($2, 'UTF8')), 'epoch', now(), now()
    from auth_member where tenant_id = $1 order by person_id limit 1 on conflict do nothing`;

export const proof = defineProof({
  plenty,
  aims: (site) => [
    { fill: USED_INVITATION },
    ABSENCE(site),
    {
      table: 'auth_consent',
      row: { tenant_id: site.id, person_id: site.person, site_id: site.id, given_by: site.person },
    },
  ],
  operations: { ...operations, ...absenceOperations },
  fields: {
    'Absence.deputy': 'object',
    'Absence.person': 'object',
    'Grant.allowed': 'object',
    'Grant.column': 'read Column',
    'Grant.grantedBy': 'object',
    'Grant.isActive': 'object',
    'Grant.person': 'object',
    'Grant.unit': 'object',
    'Member.allowed': 'object',
    'Member.offers': 'object',
    'Member.grants': 'read Grant',
    'Member.unit': 'object',
    'Responsibility.operatorUnit': 'object',
    'Responsibility.supervisingUnit': 'object',
  },
  conditions: {
    id: { values: ['me', 'x', 'here', 'below'], within: 'x' },
    personId: { values: ['me', 'other'], within: 'other', own: 'me' },
    deputyId: { values: ['me', 'other'], within: 'other', own: 'me' },
    homeSiteId: {
      values: ['here', 'elsewhere'],
      within: 'here',
      word: { name: 'home', meaning: 'only people whose home is the current site', off: 'elsewhere' },
    },
    unitId: { values: ['education', 'health', 'water'], within: 'education' },
  },
  handsOn: {
    operator: ['operator', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer'],
    'security-admin': ['security-admin', 'auditor'],
    'site-admin': ['site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer'],
  },
  exempt: [
    { like: /member\.loader\.js/, why: 'whoever may read people may read grants: the check repeats the guard' },
    { like: /grant-offers\.js/, why: 'a hint for the screens; grant-role refuses by itself' },
    { like: /grant-reach\.js !actor\.may/, why: 'a hint for the screens; end-grant refuses by itself' },
    { like: /person\.resolver\.js !actor\.may/, why: 'a hint for the screens; grant-role refuses by itself' },
    {
      like: /(?:auth\.policy\.js can\(\['read', 'end'\], 'Absence'|end-absence\.js authorize)/,
      why: 'an absence is ended by three, each by a sentence of their own: absence.db.spec has all of them, and who is none',
    },
    { like: /member\.queries\.js row\.homeSiteId/, why: 'fills in names of lent people; refuses nobody' },
  ],
});
