import { randomUUID } from 'node:crypto';
import { must } from '../lib/run.ts';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import type { Shot } from './load.ts';

/** A signed-in person of the demo province, for scripts. */
export interface Staff {
  ask<T>(query: string, variables?: object, siteId?: string): Promise<T>;
  shot(query: string, variables: object, siteId: string): Shot;
}

/** Signs an account in with a token and returns how to ask as them. */
export async function staffAs(username: string, graphql: string, environment: NodeJS.ProcessEnv): Promise<Staff> {
  const output = await must(process.execPath, [join(ROOT, 'tools', 'token.ts'), username], { env: environment });
  const headersFor = (siteId?: string): Record<string, string> => ({
    authorization: `Bearer ${output.trim()}`,
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    'idempotency-key': randomUUID(),
    ...(siteId ? { 'x-site': siteId } : {}),
  });
  return {
    async ask<T>(query: string, variables: object = {}, siteId?: string): Promise<T> {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: headersFor(siteId),
        body: JSON.stringify({ query, variables }),
      });
      const answer: { data?: T; errors?: unknown } = JSON.parse(await response.text());
      if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    shot: (query, variables, siteId) => ({
      url: graphql,
      method: 'POST',
      headers: headersFor(siteId),
      body: JSON.stringify({ query, variables }),
      expects: (status, body) => status === 200 && !body.includes('"errors"'),
    }),
  };
}
