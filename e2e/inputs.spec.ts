import { expect, type Page, test } from '@playwright/test';
import { answerTo, type Refusal } from './support/ask.ts';
import { signIn, siteOf } from './support/people.ts';

/** Why the administration's own endpoint refuses, as a script in the signed-in browser would be told. */
async function refusalOf(page: Page, query: string, variables: object): Promise<Refusal | undefined> {
  const { errors } = await answerTo(page, siteOf(page).slice('/s/'.length), query, variables);
  const [first] = errors ?? [];
  return first && { code: first.extensions.code, fields: first.extensions.fields };
}

const INVITE = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
const invited = { username: 'nobody.at.all', unitId: '', kind: 'STAFF', address: 'nobody@example.cn' };

test.describe('what nobody can see, keep or mean is refused by the name of its field', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    ({ page } = await signIn(browser, 'county-admin'));
  });

  test('a name of which nothing can be seen is no name', async () => {
    const refusal = await refusalOf(page, INVITE, { input: { ...invited, name: '\u200b\ufeff\u200e \u3000' } });
    expect(refusal?.code).toBe('PLATFORM.INVALID_INPUT');
    expect(refusal?.fields.map(({ field }) => field)).toContain('name');
  });

  test('a name that turns the direction of what is read is refused', async () => {
    const refusal = await refusalOf(page, INVITE, { input: { ...invited, name: '\u202e三张' } });
    expect(refusal).toEqual({
      code: 'PLATFORM.INVALID_INPUT',
      fields: [{ field: 'name', rule: 'keepsDirection' }],
    });
  });

  test('U+0000 is refused in a text, in an id and in a search', async () => {
    const text = await refusalOf(page, INVITE, { input: { ...invited, name: '张\0三' } });
    const id = await refusalOf(page, 'query ($id: ID!) { article(id: $id) { id } }', { id: 'a\0b' });
    const search = await refusalOf(page, 'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }', {
      f: { text: '水\0库' },
    });
    expect([text, id, search]).toEqual(
      ['name', 'id', 'text'].map((field) => ({
        code: 'PLATFORM.INVALID_INPUT',
        fields: [{ field, rule: 'isStorable' }],
      })),
    );
  });

  test('30 February is no last day, and neither is one that nobody will live to see', async () => {
    const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
    const wanted = { personId: crypto.randomUUID(), role: 'EDITOR' };
    for (const endsAt of ['2027-02-30T00:00:00+08:00', '9999-12-31T00:00:00Z'])
      expect(await refusalOf(page, grant, { input: { ...wanted, endsAt } })).toEqual({
        code: 'PLATFORM.INVALID_INPUT',
        fields: [{ field: 'endsAt', rule: 'isDate' }],
      });
  });
});
