import { randomUUID } from 'node:crypto';
import { each, type Operations } from '../../../tools/bars/proof/define.ts';

/** A phrase of everybody's, and one of somebody's own. */
export const PHRASE_ROW = `
  insert into content_phrase (tenant_id, id, owner_id, words, created_by_name, created_at)
  values ($1, gen_random_uuid(), gen_random_uuid(), $2, $2, now())`;

/** A phrase that is everybody's on its site. */
export const SHARED_PHRASE = ({ id, secret }: { id: string; secret: string }) => ({
  name: 'phrase',
  table: 'content_phrase',
  row: {
    tenant_id: id,
    id: randomUUID(),
    owner_id: null,
    words: `${secret}常用语`,
    created_by_name: secret,
    created_at: '2026-01-05T02:00:00Z',
  },
});

const KEEPERS = each('yes', 'site-admin', 'reviewer', 'secrecy', 'publisher');

/** Sentences that are said again and again. */
export const phraseOperations: Operations = {
  reviewPhrases: { asks: 'read Phrase', may: KEEPERS, by: 'reviewer' },
  addPhrase: {
    asks: 'add Phrase',
    tells: 'content.phrase-added',
    may: KEEPERS,
    args: { input: { words: '$new', isShared: false } },
    by: 'reviewer',
    allowed: [{ as: 'siteAdmin', args: { input: { words: '$new', isShared: true } }, why: 'keeps those of the site' }],
    refused: [
      { as: 'reviewer', args: { input: { words: '$new', isShared: true } }, why: 'keeps their own only' },
      { as: 'columnAdmin', args: { input: { words: '$new', isShared: true } }, why: 'looks after a part of the site' },
    ],
  },
  removePhrase: {
    asks: 'remove Phrase',
    tells: 'content.phrase-removed',
    may: { 'site-admin': 'mine', ...each('own', 'reviewer', 'secrecy', 'publisher') },
    args: { input: { phraseId: '$phrase.id' } },
    by: 'siteAdmin',
    refused: [{ as: 'reviewer', args: { input: { phraseId: '$phrase.id' } }, why: 'of everybody’s' }],
  },
};
