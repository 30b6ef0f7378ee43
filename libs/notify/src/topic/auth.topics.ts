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

const days = { from: { kind: 'text' }, to: { kind: 'text' } } as const;

/** Somebody is away, and somebody stands in: both hear of it. */
export const absenceDeclared = defineTopic({
  key: 'auth.absence-declared',
  label: { zh: '请假委托', en: 'Somebody stands in' },
  channels,
  urgent: false,
  params: days,
  sentences: {
    zh: { subject: '请假委托已登记', body: '{from} 至 {to}，请假人的审核和发布由受托人代办。谁代谁办，见“请假委托”。' },
    en: { subject: 'Somebody stands in', body: 'From {from} to {to} a deputy takes the judgements of who is away.' },
  },
});

/** It ended sooner than was said. */
export const absenceEnded = defineTopic({
  key: 'auth.absence-ended',
  label: { zh: '请假委托提前结束', en: 'An absence ends sooner' },
  channels,
  urgent: false,
  params: days,
  sentences: {
    zh: { subject: '请假委托已结束', body: '{from} 至 {to} 的请假委托已经提前结束，受托人不再代办。' },
    en: {
      subject: 'An absence has ended',
      body: 'The absence from {from} to {to} has ended; nobody stands in any more.',
    },
  },
});
