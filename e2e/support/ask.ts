import type { Page } from '@playwright/test';

/** Asks the staff endpoint on a site, as the signed-in person's page would. */
export async function ask<T>(page: Page, site: string, query: string, variables: object = {}): Promise<T> {
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
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    { query, variables, site },
  );
}
