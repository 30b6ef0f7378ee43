import { type Fault, planting } from './ground/faults.ts';
import type { Attack } from './session/attack.ts';
import { COOKIE_ATTACKS } from './session/cookies.ts';
import { CROSS_SITE_ATTACKS } from './session/cross-site.ts';
import { clocks, endings, LONGEST_SECONDS, lostAccount } from './session/ends.ts';
import { FLOW_ATTACKS } from './session/flows.ts';
import { secondFactors } from './session/second-factor.ts';
import { setStage, type Stage } from './session/stage.ts';
import { anonymous, forgetSubject, honestToken, hostileBearers, misplacedBearers } from './session/tokens.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const CLAIMS = 'libs/auth/dist/token/token-claims.js';
const VERIFIER = 'libs/auth/dist/token/keycloak-token-verifier.js';
const PLANTS: readonly Fault[] = [
  { file: CLAIMS, find: `claims.typ !== 'Bearer'`, put: 'false' },
  { file: CLAIMS, find: '!audiencesOf(claims.aud).includes(expected.audience)', put: 'false' },
  { file: CLAIMS, find: `'nonce' in claims || 'at_hash' in claims || 'events' in claims`, put: 'false' },
  // the package below looks at type and audience too: the signature alone is left of it
  {
    file: VERIFIER,
    find: 'await this.checkSignature(key, token);',
    put: `const parts = token.split('.');
        const { verify } = await import('node:crypto');
        if (!verify('RSA-SHA256', Buffer.from(parts.slice(0, 2).join('.')), key, Buffer.from(parts[2], 'base64url')))
            throw new TokenRefused('signature');`,
  },
];

const MARKS = { 'an ID token': /^token: .*\bID token.*: taken for / };
const MIN_ATTACKS = 40;

/** Nobody is taken for somebody else, and nobody stays who has gone. */
export const bar: Bar = {
  name: 'session',
  title: 'Nobody is taken for somebody else, and whoever leaves is out within a minute',
  passesWhen: `at least ${MIN_ATTACKS} attacks with tokens, cookies, logins and other sites’ requests: 0 accepted; an id changes at every login; logging out, being disabled and losing the account are felt by two API processes within 60 s; sessions end after 30 idle minutes and after their day; roles that decide act, and read across sites, with a second factor only`,
  plant: 'an ID token is taken as access token',
  breaks: PLANTS,
  slice: true,
  waits: true,
  run,
};

async function run({ plant, print }: BarRun): Promise<BarResult> {
  const stage = await setStage(planting({ faults: plant ? PLANTS : [] }));
  try {
    const lost = lostAccount(stage);
    lost.catch(() => undefined); // said where it is awaited
    const problems = await honestToken(stage);
    const tokens = [anonymous, ...hostileBearers(stage), ...misplacedBearers(stage)];
    const accepted = await tryAll(stage, tokens);
    await forgetSubject(stage);
    const rest = [...COOKIE_ATTACKS, ...FLOW_ATTACKS, ...CROSS_SITE_ATTACKS];
    accepted.push(...(await tryAll(stage, rest)));
    problems.push(...(await clocks(stage)), ...(await secondFactors(stage)));
    const ended = [...(await endings(stage)), await lost];
    const late = ended.filter(({ seconds }) => seconds > LONGEST_SECONDS);
    for (const line of [...accepted, ...problems]) print(line);
    for (const { name, seconds } of ended) print(`${name} is felt everywhere after ${seconds.toFixed(1)} s`);
    const slowest = Math.max(...ended.map(({ seconds }) => seconds));
    const figure = `${tokens.length + rest.length} attacks, ${accepted.length} accepted; slowest ending ${slowest.toFixed(1)} s; ${problems.length} other faults`;
    if (plant) return { holds: unnoticed(MARKS, accepted, print).length > 0, figure };
    const isEnough = tokens.length + rest.length >= MIN_ATTACKS;
    return { holds: isEnough && [accepted, problems, late].every(({ length }) => length === 0), figure };
  } finally {
    await stage.close();
  }
}

async function tryAll(stage: Stage, attacks: readonly Attack[]): Promise<string[]> {
  const accepted: string[] = [];
  for (const attack of attacks) {
    const what = await attack.run(stage);
    if (what !== null) accepted.push(`${attack.name}: ${what}`);
  }
  return accepted;
}
