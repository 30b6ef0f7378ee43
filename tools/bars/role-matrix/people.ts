import type { Auth, Served } from './served.ts';
import type { MakeActor } from './observe.ts';

type PersonActor = InstanceType<Auth['PersonActor']>;
type Grant = Parameters<Auth['within']>[0];

const COLUMNS = ['news', 'local', 'files', 'notices'];
const UNITS = ['education', 'health', 'water'];

function card(kind: 'staff' | 'contractor') {
  return { id: 'me', username: 'me', name: '测试', kind, homeSiteId: 'here', unitId: 'education', secondFactor: true };
}

/** Makes actors who hold one grant, by the given policies. */
export function makerOf({ auth }: Served, policies: Served['policies']): MakeActor {
  return (kind, held) => {
    const grants: Grant[] = held ? [{ ...held, role: roleOf(auth, held.role), ...HERE, sitePath: 'here' }] : [];
    return new auth.PersonActor(card(kind), 'here', grants, policies);
  };
}

/** A person with up to four grants at random; made into an actor by any policies. */
export function randomPerson({ auth }: Served, random: () => number): (policies: Served['policies']) => PersonActor {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const grants = Array.from({ length: Math.floor(random() * 5) }, () => ({
    ...HERE,
    role: pick(auth.ROLES),
    siteId: pick(['here', 'above']),
    columnId: random() < 0.5 ? null : pick(COLUMNS),
    unitId: random() < 0.6 ? null : pick(UNITS),
    withSubtree: random() < 0.5,
  }));
  const kind = random() < 0.8 ? 'staff' : 'contractor';
  return (policies) => new auth.PersonActor(card(kind), 'here', grants, policies);
}

/** The same policies without what they refuse. */
export function withoutRefusals(policies: Served['policies']): Served['policies'] {
  return policies.map((policy) => (sentences) => policy({ ...sentences, cannot: () => undefined }));
}

const HERE = { id: 'g', siteId: 'here', sitePath: 'above.here', endsAt: null };

function roleOf(auth: Auth, name: string): Grant['role'] {
  const role = auth.ROLES.find((one) => one === name);
  if (!role) throw new Error(`No role ${name}`);
  return role;
}
