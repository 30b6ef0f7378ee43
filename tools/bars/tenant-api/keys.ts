import { createHash } from 'node:crypto';
import type { Call } from './caller.ts';
import { type ActorName, planOf } from './people.ts';
import { insert } from './province.ts';
import type { Stage } from './stage.ts';

const KEY = 'a-key-that-others-used';

/**
 * The lawful call under a key that is taken elsewhere: by the same person on another site, and by another person on
 * this one, each with an answer kept for exactly this call. Neither answer may come back.
 */
export async function underTakenKey(stage: Stage, as: ActorName, call: Call): Promise<Call> {
  const { province, people, members, root } = stage;
  const act = JSON.stringify([call.site ?? null, null, call.document, call.variables]);
  const row = { key: KEY, digest: createHash('sha256').update(act).digest('hex') };
  const answer = ({ secret }: { secret: string }): string =>
    JSON.stringify({ id: secret, title: secret, name: secret, fileName: secret, personId: secret, url: secret });
  const home = province[planOf(as).home];
  await insert(root, 'tenancy_idempotency', {
    ...row,
    tenant_id: province.sibling.id,
    person_id: people[as].id,
    answer: answer(province.sibling),
  });
  await insert(root, 'tenancy_idempotency', {
    ...row,
    tenant_id: call.site,
    person_id: members[home.key].memberId,
    answer: answer(province.sibling),
  });
  return { ...call, key: KEY };
}
