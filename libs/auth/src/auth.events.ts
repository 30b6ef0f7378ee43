import { defineEvent } from '@jiyue/platform';

export const PersonInvited = defineEvent<{ personId: string; unitId: string; kind: string }>(
  'auth.person-invited',
  'Person',
  { zh: '邀请人员', en: 'person invited' },
);
export const PersonInvitedAgain = defineEvent<{ personId: string }>('auth.person-invited-again', 'Person', {
  zh: '重新邀请人员',
  en: 'person invited again',
});
export const InvitationRevoked = defineEvent<{ personId: string }>('auth.invitation-revoked', 'Person', {
  zh: '撤回邀请',
  en: 'invitation revoked',
});
export const InvitationAccepted = defineEvent<{ personId: string }>('auth.invitation-accepted', 'Person', {
  zh: '激活账号',
  en: 'account activated',
});
export const PersonDisabled = defineEvent<{ personId: string }>('auth.person-disabled', 'Person', {
  zh: '停用账号',
  en: 'account disabled',
});
export const PersonEnabled = defineEvent<{ personId: string }>('auth.person-enabled', 'Person', {
  zh: '恢复账号',
  en: 'account restored',
});
export const ConsentGiven = defineEvent<{ personId: string; siteId: string }>('auth.consent-given', 'Person', {
  zh: '同意借用人员',
  en: 'consent given',
});
export const ConsentWithdrawn = defineEvent<{ personId: string; siteId: string }>('auth.consent-withdrawn', 'Person', {
  zh: '收回借用同意',
  en: 'consent withdrawn',
});
export const RoleGranted = defineEvent<{ grantId: string; personId: string; role: string }>(
  'auth.role-granted',
  'Grant',
  { zh: '给岗位', en: 'role granted' },
);
export const GrantEnded = defineEvent<{ grantId: string; personId: string; role: string }>(
  'auth.grant-ended',
  'Grant',
  { zh: '结束岗位', en: 'grant ended' },
);

/** Somebody is away, and somebody takes their judgements; the days are included. */
interface AbsenceFact {
  readonly absenceId: string;
  readonly personId: string;
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}
export const AbsenceDeclared = defineEvent<AbsenceFact>('auth.absence-declared', 'Absence', {
  zh: '请假委托',
  en: 'absence declared',
});
export const AbsenceEnded = defineEvent<AbsenceFact>('auth.absence-ended', 'Absence', {
  zh: '结束请假委托',
  en: 'absence ended',
});

export const LoggedIn = defineEvent<{ secondFactor: boolean }>('auth.logged-in', 'Person', {
  zh: '登录',
  en: 'logged in',
});
export const LoggedOut = defineEvent<object>('auth.logged-out', 'Person', { zh: '退出', en: 'logged out' });
