import { each, EVERYBODY, HOLDERS, type Operations } from '../../../tools/bars/proof/define.ts';

/** People, what they are given, and who answers for what. */
export const operations: Operations = {
  me: { asks: 'read Me', may: EVERYBODY },
  people: {
    asks: 'read Person',
    may: { operator: 'unit', 'security-admin': 'unit', auditor: 'yes', 'site-admin': 'unit' },
  },
  person: {
    asks: 'read Person',
    may: { operator: 'unit', 'security-admin': 'unit', auditor: 'yes', 'site-admin': 'unit' },
    args: { id: '$member.id' },
    allowed: [{ as: 'auditor', args: { id: '$member.id' }, why: 'who audits may know who works here' }],
  },
  invitePerson: {
    asks: 'invite Person',
    tells: 'auth.person-invited',
    may: each('home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: {
      input: { username: '$new', name: '新人', unitId: '$unit.id', kind: 'STAFF', address: 'new@city.gov.cn' },
    },
    register: ['input.unitId'],
  },
  invitePersonAgain: {
    asks: 'invite Person',
    tells: 'auth.person-invited-again',
    may: each('home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$invited.id', address: 'again@city.gov.cn' } },
  },
  revokeInvitation: {
    asks: 'invite Person',
    tells: 'auth.invitation-revoked',
    may: each('home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$invited.id' } },
  },
  disablePerson: {
    asks: 'disable Person',
    tells: 'auth.person-disabled',
    may: each('others home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$member.id', reason: '调离' } },
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', reason: '离开' } },
        why: 'nobody disables themselves',
      },
    ],
  },
  enablePerson: {
    asks: 'enable Person',
    tells: 'auth.person-enabled',
    may: each('others home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$shut.id' } },
  },
  consentToGrant: {
    asks: 'consent Person',
    tells: 'auth.consent-given',
    may: each('others home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$member.id', siteId: '$nephew.id' } },
    register: ['input.siteId'],
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', siteId: '$nephew.id' } },
        why: 'nobody lends themselves',
      },
    ],
  },
  withdrawConsent: {
    asks: 'consent Person',
    tells: 'auth.consent-withdrawn',
    may: each('others home unit columnless', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$lent.id', siteId: '$nephew.id' } },
    register: ['input.siteId'],
  },
  grantRole: {
    asks: 'grant Grant',
    tells: 'auth.role-granted',
    may: each('others', 'operator', 'security-admin', 'site-admin'),
    args: { input: { personId: '$member.id', role: 'REVIEWER' } },
    by: 'siteAdmin',
    register: ['input.unitId'],
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', role: 'EDITOR' } },
        why: 'nobody grants themselves anything',
      },
    ],
  },
  endGrant: {
    asks: 'end Grant',
    tells: 'auth.grant-ended',
    may: each('others', 'operator', 'security-admin', 'site-admin'),
    args: { input: { grantId: '$grant.id', version: 1 } },
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { grantId: '$g.siteAdmin.id', version: 1 } },
        why: 'nobody ends their own grant',
      },
    ],
  },
  responsibility: {
    asks: 'read Grant',
    may: HOLDERS,
    isSiteWide: true,
    args: { columnId: '$column.id' },
    refused: [
      {
        as: 'officer',
        args: { articleId: '$draft.id' },
        code: 'PLATFORM.INVALID_INPUT',
        why: 'an article that one may not read is not there to be asked about',
      },
    ],
  },
  nameablePeople: {
    asks: 'read Grant',
    may: HOLDERS,
    isSiteWide: true,
    args: { columnId: '$column.id' },
    register: ['unitId'],
  },
  // who answers for a column is no secret among those who work on its site
  responsibilityTable: { asks: 'read Grant', may: HOLDERS, isSiteWide: true },
};
