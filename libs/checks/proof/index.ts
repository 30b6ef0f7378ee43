import { randomUUID } from 'node:crypto';
import { defineProof, each } from '../../../tools/bars/proof/define.ts';

const KEEPERS = each('unlimited', 'site-admin', 'operator');
const WRITERS = each('yes', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'contractor');
const word = { kind: 'LEXICON', word: '旧称', note: '已更名' };

/** What the province keeps for every site, once. */
const PROVINCE_RULE_ROW = `
  insert into checks_province_rule (version) select 1 where $1::uuid is not null and $2 <> '' on conflict do nothing`;
const PROVINCE_WORD_ROW = `
  insert into checks_province_word (id, kind, word, folded, term, state, changed_by, changed_by_name, changed_at)
  select gen_random_uuid(), 'LEXICON', '旧省名', '旧省名', '0001-01-01', 'ACTIVE', gen_random_uuid(), '省', now()
   where $1::uuid is not null and $2 <> '' on conflict do nothing`;

export const proof = defineProof({
  aims: ({ id, person, secret }) => [
    {
      name: 'checkWord',
      table: 'checks_site_word',
      row: {
        tenant_id: id,
        id: randomUUID(),
        kind: 'LEXICON',
        word: `${secret}词`,
        folded: `${secret}词`.toLowerCase(),
        note: secret,
        term: '0001-01-01',
        state: 'ACTIVE',
        changed_by: person,
        changed_by_name: secret,
        changed_at: new Date(),
      },
    },
    { fill: PROVINCE_RULE_ROW },
    { fill: PROVINCE_WORD_ROW },
    { table: 'checks_site_rule', row: { tenant_id: id, version: 1, words_version: 1 } },
  ],
  operations: {
    checkWords: { asks: 'read CheckList', may: KEEPERS },
    checkRule: { asks: 'read CheckList', may: KEEPERS },
    judgeCheckWords: { asks: 'change CheckList', may: KEEPERS, args: { input: { words: [word] } } },
    addCheckWord: {
      asks: 'change CheckList',
      tells: 'checks.word-added',
      may: KEEPERS,
      args: { input: { ...word, word: '$new' } },
    },
    changeCheckWord: {
      asks: 'change CheckList',
      tells: 'checks.word-changed',
      may: KEEPERS,
      args: { input: { ...word, id: '$checkWord.id', version: 1 } },
    },
    importCheckWords: {
      asks: 'change CheckList',
      tells: 'checks.words-imported',
      may: KEEPERS,
      args: { input: { words: [{ ...word, word: '$new' }] } },
    },
    proposeCheckException: {
      asks: 'propose CheckList',
      tells: 'checks.word-proposed',
      may: WRITERS,
      args: { input: { word: '$new', note: '书名' } },
    },
    changeCheckRule: {
      asks: 'change CheckList',
      tells: 'checks.rule-changed',
      may: KEEPERS,
      args: { input: { version: 1, classes: [{ name: 'typo', action: 'BLOCK' }] } },
    },
  },
  conditions: { isProvince: { values: [true, false], within: false } },
  exempt: [
    {
      like: /checks\.policy\.js can\('change', 'CheckList'/,
      why: 'the stage lists words of one site; lists.db.spec has the operator and the administrator, for the site and for the province',
    },
  ],
});
