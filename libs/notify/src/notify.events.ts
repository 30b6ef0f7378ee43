import { defineEvent } from '@jiyue/platform';
import type { Cadence, Channel } from './preference/cadence.js';

// None of these carries an address, a code or a word of a message: the journal is kept for a year and more.
export const PeopleTold = defineEvent<{ topic: string; count: number }>('notify.people-told', 'Message', {
  zh: '通知人员',
  en: 'people told',
});
export const MessagesSent = defineEvent<{ channel: Channel; count: number }>('notify.messages-sent', 'Message', {
  zh: '消息已发出',
  en: 'messages sent',
});
export const MessagesRefused = defineEvent<{ channel: Channel; count: number; reason: string }>(
  'notify.messages-refused',
  'Message',
  { zh: '消息未能送达', en: 'messages refused' },
);
export const PreferenceSet = defineEvent<{ topic: string; channel: Channel; cadence: Cadence }>(
  'notify.preference-set',
  'MessageSetting',
  { zh: '修改消息设置', en: 'message setting changed' },
);
export const AddressEntered = defineEvent<{ channel: Channel }>('notify.address-entered', 'MessageSetting', {
  zh: '填写通知地址',
  en: 'address entered',
});
export const CodeSent = defineEvent<{ channel: Channel }>('notify.code-sent', 'MessageSetting', {
  zh: '发送验证码',
  en: 'code sent',
});
export const CodeRefused = defineEvent<{ channel: Channel }>('notify.code-refused', 'MessageSetting', {
  zh: '验证码不符',
  en: 'code refused',
});
export const AddressConfirmed = defineEvent<{ channel: Channel }>('notify.address-confirmed', 'MessageSetting', {
  zh: '确认通知地址',
  en: 'address confirmed',
});
export const AddressRemoved = defineEvent<{ channel: Channel }>('notify.address-removed', 'MessageSetting', {
  zh: '删除通知地址',
  en: 'address removed',
});
export const InvitationSent = defineEvent<{ channel: Channel }>('notify.invitation-sent', 'Person', {
  zh: '发送邀请',
  en: 'invitation sent',
});
export const InvitationRefused = defineEvent<{ channel: Channel }>('notify.invitation-refused', 'Person', {
  zh: '邀请未能送达',
  en: 'invitation refused',
});
