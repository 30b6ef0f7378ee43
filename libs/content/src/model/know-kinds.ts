import type { Database } from '@jiyue/tenancy';
import { learnKind } from '../kind/kinds.js';
import type { ContentModel } from './model.js';
import { kindOfModel, isModelKey, codeOf } from './model.kind.js';
import { MODEL } from './model.sql.js';

/**
 * Reads what these kinds are, in the open transaction, where the province declared them: what is decided in it follows
 * the model as it stands now. Kinds that come with the product cost nothing.
 */
export async function knowKinds(db: Pick<Database, 'manager'>, keys: readonly string[]): Promise<void> {
  const codes = [...new Set(keys.filter(isModelKey).map(codeOf))];
  if (codes.length === 0) return;
  const models = await db.manager.query<ContentModel[]>(`${MODEL} where m.code = any($1)`, [codes]);
  for (const model of models) learnKind(kindOfModel(model));
}
