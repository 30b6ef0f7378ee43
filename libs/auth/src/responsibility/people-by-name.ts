import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import type { PersonKind } from '../roles.js';

interface Card {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly kind: PersonKind;
}

/** People by what a file calls them: 姓名, or 姓名（单位）; null where several are called so. */
export type PeopleNames = ReadonlyMap<string, Pick<Card, 'id' | 'kind'> | null>;

const CARDS = `select m.person_id as id, m.name, u.short_name as "unitName", m.kind
  from auth_member m join unit u on u.id = m.unit_id where m.name = any($1)`;

/** Finds the people of the site that a file names, in the open transaction. */
@Injectable()
export class PeopleByName {
  constructor(private readonly db: Database) {}

  async of(given: readonly string[]): Promise<PeopleNames> {
    const asked = given.map((words) => ({ words, ...read(words) }));
    const cards = await this.db.manager.query<Card[]>(CARDS, [asked.map(({ name }) => name)]);
    return new Map(
      asked.flatMap(({ words, name, unit }) => {
        const [first, second] = cards.filter((card) => card.name === name && (!unit || card.unitName === unit));
        return first ? [[words, second ? null : first] as const] : [];
      }),
    );
  }
}

function read(words: string): { name: string; unit: string | null } {
  const said = words.trim().replaceAll('(', '（').replaceAll(')', '）');
  const at = said.lastIndexOf('（');
  if (at < 1 || !said.endsWith('）')) return { name: said, unit: null };
  return { name: said.slice(0, at).trim(), unit: said.slice(at + 1, -1).trim() };
}
