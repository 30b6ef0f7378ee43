import { randomUUID } from 'node:crypto';
import {
  type Aim,
  type AimedSite,
  type Cells,
  defineProof,
  each,
  PARTIES,
  type Planted,
} from '../../../tools/bars/proof/define.ts';
import { CODE, digestOfCode } from './message-code.ts';

const OWN: Cells = each('own', ...PARTIES);
const MAIL = { channel: 'MAIL' };
const SETTING = { asks: 'change MessageSetting', may: OWN } as const;

export const proof = defineProof({
  operations: {
    messages: { asks: 'read Message', may: OWN, by: 'editor' },
    markMessagesRead: {
      asks: 'read Message',
      may: OWN,
      by: 'editor',
      args: { input: { ids: ['$message.id'] } },
      refused: [
        {
          as: 'reviewer',
          args: { input: { ids: ['$message.id'] } },
          code: 'NOTIFY.MESSAGE_NOT_FOUND',
          why: 'the message of a colleague is not there',
        },
      ],
    },
    messageSettings: { asks: 'read MessageSetting', may: OWN, by: 'reviewer' },
    setMessagePreference: {
      ...SETTING,
      tells: 'notify.preference-set',
      by: 'editor',
      args: { input: { topic: 'auth.role-granted', channel: 'MAIL', cadence: 'WEEKLY' } },
    },
    enterMessageAddress: {
      ...SETTING,
      tells: 'notify.address-entered',
      by: 'secrecy',
      args: { input: { ...MAIL, address: 'secrecy@city.gov.cn' } },
    },
    confirmMessageAddress: {
      ...SETTING,
      tells: 'notify.address-confirmed',
      by: 'reviewer',
      args: { input: { ...MAIL, code: CODE } },
    },
    removeMessageAddress: {
      ...SETTING,
      tells: 'notify.address-removed',
      by: 'publisher',
      args: { input: { channel: 'SMS' } },
    },
  },
  fields: { 'Me.unreadMessages': 'object', 'Message.site': 'reach' },
  aims: messageOf,
  hand,
  exempt: [
    {
      like: /check libs\/notify: .*authorize\(scope\.actor, 'send', 'Message'/,
      why: 'no operation leads to it: the worker sends, as the platform itself, which may do everything',
    },
    {
      like: /^(check|condition) libs\/notify: .*\{ personId/,
      why: 'everybody may about themselves, and what is read or changed is found by the own id',
    },
  ],
});

// A message with its way out and what its reader wants; in the city it is handed to actors.
function messageOf({ id: tenant_id, person: person_id, secret }: AimedSite): Aim[] {
  const own = { tenant_id, person_id };
  const id = randomUUID();
  const about = {
    topic: 'auth.role-granted',
    subject_type: 'Grant',
    subject_id: randomUUID(),
    params: '{"role":"editor"}',
  };
  const message = { ...own, ...about, id, event_id: randomUUID(), site_id: tenant_id, link: `/s/${tenant_id}/` };
  const wish = { topic: 'auth.role-granted', channel: 'mail', cadence: 'daily' };
  const entered = { entered_at: new Date(0), entries: 1 };
  const waiting = {
    pending: `${secret}@new`,
    code_digest: digestOfCode(),
    code_until: new Date(Date.now() + 3_600_000),
  };
  const inUse = { address: `${secret}@old`, confirmed_at: new Date() };
  return [
    { name: 'message', table: 'notify_message', row: { ...message, in_app: true } },
    {
      table: 'notify_delivery',
      row: { ...own, id: randomUUID(), message_id: id, channel: 'mail', cadence: 'daily' },
    },
    { table: 'notify_preference', row: { ...own, ...wish } },
    { table: 'notify_address', row: { ...own, ...entered, ...waiting, channel: 'mail' } },
    { table: 'notify_address', row: { ...own, ...entered, ...inUse, channel: 'sms' } },
  ];
}

/** A message of the city is the editor's; one address is the reviewer's to confirm, one the publisher's to remove. */
async function hand({ root, province, people }: Planted): Promise<void> {
  const given = [
    ['notify_message', 'in_app', people.editor.id],
    ['notify_address', `channel = 'mail'`, people.reviewer.id],
    ['notify_address', `channel = 'sms'`, people.publisher.id],
  ] as const;
  for (const [table, which, person] of given) {
    const sql = `update ${table} set person_id = $1 where tenant_id = $2 and ${which}`;
    await root.query(sql, [person, province.city.id]);
  }
}
