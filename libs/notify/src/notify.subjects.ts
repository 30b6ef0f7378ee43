import { type RightsOf, subject } from '@jiyue/auth';

/** What messages and the wishes about them can be acted on with. */
export const NOTIFY_SUBJECTS = {
  Message: subject({ zh: '消息', en: 'message' }, ['read', 'send']),
  MessageSetting: subject({ zh: '消息设置', en: 'message setting' }, ['read', 'change']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof NOTIFY_SUBJECTS> {}
}
