import { randomUUID } from 'node:crypto';
import { type AimedSite, each, type Operations } from '../../../tools/bars/proof/define.ts';

/** Somebody who will be away, and a colleague who will stand in. */
export const ABSENCE = ({ id, person, other }: AimedSite) => ({
  name: 'absence',
  table: 'auth_absence',
  row: {
    tenant_id: id,
    id: randomUUID(),
    person_id: person,
    deputy_id: other,
    begins_on: '2099-01-01',
    ends_on: '2099-01-05',
    declared_by: person,
  },
});

const JUDGES = { 'site-admin': 'unlimited', ...each('own', 'reviewer', 'secrecy', 'publisher') };
const BOTH = { ...JUDGES, 'site-admin': 'mine', ...each('own', 'editor', 'officer') };
const period = { from: '2098-01-01', to: '2098-01-05' };
const ended = { input: { absenceId: '$absence.id', version: 1 } };

/** Who is away, and who stands in. */
export const absenceOperations: Operations = {
  absences: { asks: 'read Absence', may: BOTH, isSiteWide: true, by: 'siteAdmin' },
  deputies: {
    asks: 'declare Absence',
    may: JUDGES,
    isSiteWide: true,
    by: 'siteAdmin',
    args: { personId: '$member.id' },
  },
  declareAbsence: {
    asks: 'declare Absence',
    tells: 'auth.absence-declared',
    may: JUDGES,
    args: { input: { personId: '$member.id', deputyId: '$lent.id', ...period } },
    by: 'siteAdmin',
    allowed: [{ as: 'publisher', args: { input: { deputyId: '$lent.id', ...period } }, why: 'for oneself' }],
    refused: [
      {
        as: 'publisher',
        args: { input: { personId: '$member.id', deputyId: '$lent.id', ...period } },
        why: 'nobody says of others that they are away',
      },
      {
        as: 'siteAdmin',
        args: { input: { personId: '$member.id', deputyId: '$shut.id', ...period } },
        why: 'who is disabled stands in for nobody',
        code: 'AUTH.DEPUTY_NOT_ELIGIBLE',
      },
    ],
  },
  endAbsence: {
    asks: 'end Absence',
    tells: 'auth.absence-ended',
    may: BOTH,
    args: ended,
    by: 'siteAdmin',
    refused: [{ as: 'publisher', args: ended, why: 'not theirs', code: 'AUTH.ABSENCE_NOT_FOUND' }],
  },
};
