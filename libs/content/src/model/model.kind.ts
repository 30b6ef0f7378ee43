import { DECLARE, type Field } from '../kind/field.js';
import type { Kind, KindField } from '../kind/kind.js';
import { kindOf } from '../kind/kinds.js';
import { maskPattern } from '../kind/mask.js';
import type { ContentModel, ModelField } from './model.js';

const PREFIX = 'model-';

/** The key of the kind that a model is. */
export const keyOf = (code: string): string => PREFIX + code;
/** The code of the model with this key. */
export const codeOf = (key: string): string => key.slice(PREFIX.length);
/** Whether the province declared it: no kind that comes with the product begins like this. */
export const isModelKey = (key: string): boolean => key.startsWith(PREFIX);

/** A model as everything else knows kinds: the fields of the one it builds on, then its own. */
export function kindOfModel({ code, name, base, fields, state }: ContentModel): Kind {
  const below = kindOf(base);
  const own = fields.map(fieldOf);
  // a field that the base gained later gives way to the one that was here first
  const kept = below.fields.filter(({ key }) => !own.some((field) => field.key === key));
  const { needsBody } = below;
  return { key: keyOf(code), base, name, needsBody, isRetired: state === 'RETIRED', fields: [...kept, ...own] };
}

function fieldOf(field: ModelField): KindField {
  const { key, label, type, isRequired, isSearched, isRetired, max, choices, help, mask, place, isInList, meta } =
    field;
  const rules = {
    ...{ group: 'facts' as const, isRequired, isSearched, isRetired },
    ...(max && { max }),
    ...(type === 'choice' && { choices }),
    ...(help && { help }),
    ...(mask && { mask, pattern: maskPattern(mask) }),
    ...(place !== 'nowhere' && { seen: place }),
    ...(isInList && { list: 'line' as const }),
    ...(meta && { meta }),
  };
  const declared: Field = DECLARE[type](key, rules);
  return { ...declared, word: label };
}
