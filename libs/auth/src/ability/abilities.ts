import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { PersonKind } from '../roles.js';
import { type EffectiveGrant, Grants } from './grants.js';
import type { Policy } from './policy.js';

/** Whatever sentences may depend on: who, where, by which grants. */
export interface Holder {
  readonly userId: string;
  readonly kind: PersonKind;
  readonly siteId: string;
  readonly grants: readonly EffectiveGrant[];
}

const MOST = 2_000;
const built = new WeakMap<readonly Policy[], Map<string, MongoAbility>>();

/** What a person may do on a site, built from the sentences once for as long as their grants stay the same. */
export function abilityOf(policies: readonly Policy[], holder: Holder): MongoAbility {
  const kept = built.get(policies) ?? new Map<string, MongoAbility>();
  built.set(policies, kept);
  const { userId, kind, siteId, grants } = holder;
  const key = JSON.stringify([userId, kind, siteId, grants]);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST) kept.clear();
  const ability = build(policies, holder);
  kept.set(key, ability);
  return ability;
}

function build(policies: readonly Policy[], { userId, kind, siteId, grants }: Holder): MongoAbility {
  const { can, cannot, build: finish } = new AbilityBuilder(createMongoAbility);
  const sentences = {
    can: (action: string | readonly string[], subject: string, condition?: object) =>
      void can([...[action].flat()], subject, condition as never),
    cannot: (action: string | readonly string[], subject: string, condition?: object) =>
      void cannot([...[action].flat()], subject, condition as never),
    actor: { userId, kind },
    siteId,
    grants: new Grants(grants),
  };
  for (const policy of policies) policy(sentences);
  return finish();
}
