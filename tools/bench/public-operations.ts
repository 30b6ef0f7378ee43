import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import type { Shot } from './load.ts';
import type { Subject } from './subject.ts';

/** A page that citizens open, as HTML and as the call behind it. */
export interface PublicOperation {
  readonly name: 'home' | 'list' | 'article' | 'search';
  readonly path: string;
  /** Text that the right page holds. */
  readonly marker: string;
  readonly operation: string;
  readonly variables: object;
}

/** The four pages of the contract, on the subject of this run. */
export function publicOperations(subject: Subject): PublicOperation[] {
  const { host, columnPath, articleId, articlePath, word } = subject;
  const query = `/search?q=${encodeURIComponent(word)}`;
  return [
    { name: 'home', path: '/', marker: 'SiteIDCode', operation: 'PortalHome', variables: { host } },
    {
      name: 'list',
      path: `/${columnPath}/`,
      marker: 'ColumnName',
      operation: 'PortalColumn',
      variables: { host, path: columnPath, page: 1, pageSize: 20 },
    },
    {
      name: 'article',
      path: articlePath,
      marker: 'ArticleTitle',
      operation: 'PortalItem',
      variables: { host, id: articleId, path: columnPath },
    },
    {
      name: 'search',
      path: query,
      marker: 'SiteIDCode',
      operation: 'PortalSearch',
      variables: { host, words: word, page: 1 },
    },
  ];
}

/** The page as the portal on `port` serves it. */
export function pageShot({ path, marker }: PublicOperation, host: string, port: number): Shot {
  return {
    url: `http://127.0.0.1:${port}${path}`,
    host: `${host}:${port}`,
    expects: (status, body) => status === 200 && body.includes(marker),
  };
}

/** The stored operation behind the page. */
export function callShot({ operation, variables }: PublicOperation, publicGraphql: string): Shot {
  const sha256Hash = storedHash(operation);
  return {
    url: publicGraphql,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    expects: (status, body) => status === 200 && !body.includes('"errors"'),
  };
}

/** The hash by which a stored operation is named. */
export function storedHash(operation: string): string {
  const file = join(ROOT, 'libs', 'api-client', 'src', 'generated', 'stored-operations.json');
  const stored: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const found = Object.entries(stored).find(([, document]) => document.includes(`query ${operation}(`));
  if (!found) throw new Error(`No stored operation ${operation}`);
  const [hash, document] = found;
  if (createHash('sha256').update(document).digest('hex') !== hash)
    throw new Error(`The hash of ${operation} is not its own`);
  return hash;
}
