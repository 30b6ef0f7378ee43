import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyCode } from '@jiyue/sites';
import { PLACES, type Player } from './cast.js';
import { ADMINS, PLATFORM, STAFF } from './players.js';

interface Account {
  readonly username: string;
  readonly password: string;
}

/** Says in accounts.json who the demonstration accounts became; their passwords stay. */
export function describeAccounts(dataDir: string): void {
  const file = join(dataDir, 'accounts.json');
  if (!existsSync(file)) return;
  const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'));
  const players = new Map([...PLATFORM, ...ADMINS, ...STAFF].map((player) => [player.username, player]));
  const described = accounts.map((account) => ({ ...account, ...factsOf(players.get(account.username)) }));
  writeFileSync(`${file}.new`, `${JSON.stringify(described, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function factsOf(player: Player | undefined): object {
  if (!player) return {};
  const place = PLACES.find(({ key }) => key === player.site);
  const site = place ? `${countyCode(place.divisionCode)}0001` : '';
  return { name: player.name, role: player.duties[0]?.role ?? '', site };
}
