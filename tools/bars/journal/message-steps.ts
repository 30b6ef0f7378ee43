import { CODE } from '../../../libs/notify/proof/message-code.ts';
import type { Step } from './story.ts';

/** Everybody says how they want their messages, and reads them. */
export const MESSAGES: readonly Step[] = [
  messageStep('setMessagePreference', 'editor', { topic: 'auth.role-granted', channel: 'MAIL', cadence: 'WEEKLY' }),
  messageStep('enterMessageAddress', 'editor', { channel: 'SMS', address: '13912345678' }),
  messageStep('confirmMessageAddress', 'reviewer', { channel: 'MAIL', code: CODE }),
  messageStep('removeMessageAddress', 'reviewer', { channel: 'MAIL' }),
  { mutation: 'markMessagesRead', as: 'editor', on: 'county', input: () => ({}), answer: '' },
];

function messageStep(mutation: string, as: string, input: object): Step {
  return { mutation, as, on: 'county', input: () => input, answer: '{ addresses { address } }' };
}
