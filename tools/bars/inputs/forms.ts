import { createHash, createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Outcome } from '../tenant-api/caller.ts';
import { FORMS } from '../proof/found.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { Fuzzer } from './fuzzer.ts';
import { TEXTS } from './values.ts';
import { ask } from './wire.ts';

/** Every field of every form of citizens, and what comes around the fields, signed as the portal signs. */
export async function fuzzForms(fuzzer: Fuzzer): Promise<void> {
  const { stage } = fuzzer;
  const send = senderOf(stage);
  for (const [form, values] of Object.entries(FORMS)) {
    const whole = () => ({ siteId: stage.province.city.id, ticket: randomUUID(), values });
    for (const field of [...Object.keys(values), 'unknown'])
      await fuzzer.at(`form ${form} ${field}`, TEXTS, (value) =>
        send(form, { ...whole(), values: { ...values, [field]: value } }),
      );
    for (const part of ['siteId', 'ticket', 'values'])
      await fuzzer.at(`form ${form}, ${part}`, TEXTS, (value) => send(form, { ...whole(), [part]: value }));
  }
}

function senderOf(stage: Stage): (form: string, body: object) => Promise<Outcome> {
  const secret = readFileSync(stage.environment['JIYUE_PORTAL_SECRET_FILE'] ?? '', 'utf8').trim();
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'jiyue form door', 32));
  return async (form, handed) => {
    const [path, at, body] = [`/public/forms/${form}`, String(Date.now()), JSON.stringify(handed)];
    const digest = createHash('sha256').update(body).digest('hex');
    const signature = createHmac('sha256', key).update(`POST ${path} ${at} ${digest}`).digest('base64url');
    const headers = { 'content-type': 'application/json', 'x-jiyue-at': at, 'x-jiyue-signature': signature };
    const outcome = await ask(stage, { method: 'POST', path, headers, body });
    if (outcome.status === 201) await stage.ledger.undo();
    return outcome;
  };
}
