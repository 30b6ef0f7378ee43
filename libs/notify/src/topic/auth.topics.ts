import type { Role } from '@jiyue/auth';
import type { Bilingual } from './params.js';
import { defineTopic } from './topic.js';

const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  operator: { zh: '省级运维', en: 'platform operator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  auditor: { zh: '监管审计', en: 'auditor' },
  'site-admin': { zh: '站点管理员', en: 'site administrator' },
  editor: { zh: '部门编辑', en: 'editor' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  secrecy: { zh: '保密审查', en: 'secrecy reviewer' },
  publisher: { zh: '发布人', en: 'publisher' },
  officer: { zh: '办件人员', en: 'reply officer' },
};

const params = { role: { kind: 'choice', words: ROLE_WORDS } } as const;
const channels = { 'in-app': 'immediately', mail: 'immediately', sms: 'never' } as const;

/** Somebody was given a role. */
export const roleGranted = defineTopic({
  key: 'auth.role-granted',
  label: { zh: '给我岗位', en: 'I am given a role' },
  channels,
  urgent: false,
  params,
  sentences: {
    zh: { subject: '您有新的岗位：{role}', body: '您现在是{role}，可以在后台看到这个岗位的工作。' },
    en: { subject: 'You have a new role: {role}', body: 'You are {role} now and find the work of this role inside.' },
  },
});

/** A role of somebody has ended. */
export const grantEnded = defineTopic({
  key: 'auth.grant-ended',
  label: { zh: '我的岗位结束', en: 'A role of mine ends' },
  channels,
  urgent: true,
  params,
  sentences: {
    zh: { subject: '您的岗位已结束：{role}', body: '您不再是{role}，没有办完的工作请与站点管理员交接。' },
    en: {
      subject: 'A role of yours has ended: {role}',
      body: 'You are no longer {role}. Please hand over open work to the site administrator.',
    },
  },
});

/** Somebody was registered as a person of a site. */
export const personInvited = defineTopic({
  key: 'auth.person-invited',
  label: { zh: '我的账号开通', en: 'My account is opened' },
  channels: { 'in-app': 'immediately' },
  urgent: false,
  params: {},
  sentences: {
    zh: { subject: '您的账号已开通', body: '岗位由站点管理员给。请先在“消息设置”里填写邮箱或者手机，以免错过消息。' },
    en: {
      subject: 'Your account is open',
      body: 'The site administrator gives roles. Enter an e-mail address or a phone under “Message settings” first.',
    },
  },
});
