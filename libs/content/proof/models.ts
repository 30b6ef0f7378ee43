import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const READERS = each('unlimited', 'site-admin', 'operator');
const KEEPERS = { operator: 'province unlimited' } as const;

const field = { key: 'budget', label: '预算', type: 'number', isRequired: true, isInList: true, isSearched: false };
const TEXT = { name: '招标公告', fields: [{ ...field, place: 'facts' }] };
/** What the province declared, and what it retired. */
const CODE = 'proven';
const RETIRED = 'past';

/** Models of the province, one of them retired, with their first versions. */
export const MODEL_ROW = `with model as (
      insert into content_model (id, code, base, name, fields, state, changed_by, changed_by_name, changed_at)
      select gen_random_uuid(), given.code, 'article', '已有模型', '[]', given.state, gen_random_uuid(), '省', now()
        from (values ('${CODE}', 'IN_USE'), ('${RETIRED}', 'RETIRED')) as given (code, state)
       where $1::uuid is not null and $2 <> '' on conflict do nothing returning code, state)
    insert into content_model_version (code, version, name, fields, state, changed_by, changed_by_name, changed_at)
    select code, 1, '已有模型', '[]', state, gen_random_uuid(), '省', now() from model`;

/** Models that the province declares. */
export const modelOperations: Operations = {
  contentModels: { asks: 'read ContentModel', may: READERS },
  contentModel: { asks: 'read ContentModel', may: READERS, args: { code: CODE } },
  contentModelVersions: { asks: 'read ContentModel', may: READERS, args: { code: CODE } },
  contentModelUses: { asks: 'change ContentModel', may: KEEPERS, by: 'provinceOperator', args: { code: CODE } },
  declareContentModel: {
    asks: 'change ContentModel',
    tells: 'content.model-declared',
    may: KEEPERS,
    by: 'provinceOperator',
    args: { input: { ...TEXT, code: 'tender', base: 'article' } },
  },
  changeContentModel: {
    asks: 'change ContentModel',
    tells: 'content.model-changed',
    may: KEEPERS,
    by: 'provinceOperator',
    args: { input: { ...TEXT, code: CODE, version: 1 } },
  },
  retireContentModel: {
    asks: 'change ContentModel',
    tells: 'content.model-retired',
    may: KEEPERS,
    by: 'provinceOperator',
    args: { input: { code: CODE, version: 1 } },
  },
  resumeContentModel: {
    asks: 'change ContentModel',
    tells: 'content.model-resumed',
    may: KEEPERS,
    by: 'provinceOperator',
    args: { input: { code: RETIRED, version: 1 } },
  },
};
