import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { siteOf } from './people.ts';

const FORM = 'query { columns { id allowed } }';
const CREATE = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id version } }';
const SUBMIT = 'mutation ($input: ArticleVersionInput!) { submitArticle(input: $input) { id } }';

type Columns = { columns: { id: string; allowed: string[] }[] };
type Created = { createArticle: { id: string; version: number } };

/** A text that the editor of the page has sent to review, in the first column where they write; its id. */
export async function submitted(page: Page, title: string, body = '<p>全部合格。</p>'): Promise<string> {
  const site = siteOf(page).slice('/s/'.length);
  const { columns } = await ask<Columns>(page, site, FORM);
  const columnId = columns.find(({ allowed }) => allowed.includes('write'))?.id;
  const input = { columnId, title, body, fields: [{ key: 'source', value: '市水利局' }] };
  const { createArticle } = await ask<Created>(page, site, CREATE, { input });
  const { id: articleId, version } = createArticle;
  await ask(page, site, SUBMIT, { input: { articleId, version } });
  return articleId;
}
