import type { Page } from '@playwright/test';

/** What the staff endpoint says: what was asked for, or why not. */
export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly extensions: Refusal }[];
}

/** Why something was refused. */
export interface Refusal {
  readonly code: string;
  readonly fields: readonly { readonly field: string; readonly rule: string }[];
}

/** Asks the staff endpoint on a site, as the signed-in person's page would; refusals are part of the answer. */
export async function answerTo<T>(page: Page, site: string, query: string, variables: object): Promise<Answer<T>> {
  return page.evaluate(
    async ({ query, variables, site }) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollo-require-preflight': '1',
          'x-site': site,
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Answer<T>;
    },
    { query, variables, site },
  );
}

/** The same, of what has to succeed. */
export async function ask<T>(page: Page, site: string, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await answerTo<T>(page, site, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
