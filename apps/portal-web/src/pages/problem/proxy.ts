import { messages as m } from '../../messages/index.js';
import { CALL, MEANWHILE, NATIONAL, PLAIN_POLICY, plainHtml, type PlainPage } from './plain.js';
import { problemOf, type ProblemStatus } from './problems.js';

/** What the proxy says itself, by status, in front of the portals. */
const FOR_READERS = { 400: 400, 404: 404, 413: 413, 414: 414, 494: 431, 497: 400, 502: 503, 504: 503 } as const;

function forReaders(shown: number, status: ProblemStatus): string {
  return plainHtml(shown, { ...problemOf(status), advice: MEANWHILE, links: [CALL, ...NATIONAL] });
}

const FOR_STAFF: PlainPage = {
  title: m.adminBrokenTitle,
  text: m.adminBrokenText,
  advice: { title: m.adminWaitTitle, lines: [m.adminWait, m.adminPortal, m.adminCall] },
  foot: [m.platform],
};

function included(name: string, pages: readonly (readonly [status: number, file: string])[]): [string, string] {
  const lines = [
    '# Made by `node apps/portal-web/dist/print-proxy-pages.js`; a test compares.',
    ...pages.map(([status, file]) => `error_page ${status} /-proxy/${file};`),
    'location /-proxy/ {',
    '  internal;',
    '  alias /etc/nginx/pages/;',
    '  default_type text/html;',
    '  charset utf-8;',
    '  add_header Strict-Transport-Security "max-age=31536000" always;',
    `  add_header Content-Security-Policy "${PLAIN_POLICY}" always;`,
    '  add_header X-Content-Type-Options nosniff always;',
    '  add_header Cache-Control no-store always;',
    '  add_header Retry-After $retry always;',
    '}',
    '',
  ];
  return [`${name}.conf`, lines.join('\n')];
}

/** The files of the proxy in front of everything, by name: what it says when nobody behind it answers, and where it says so. */
export function proxyPages(): Readonly<Record<string, string>> {
  const statuses = Object.entries(FOR_READERS).map(([shown, status]) => [Number(shown), status] as const);
  const forAll = statuses.map(([shown]) => [shown, `${shown}.html`] as const);
  const forAdmin = forAll.map(([shown, file]) => [shown, shown > 500 ? `admin-${file}` : file] as const);
  return Object.fromEntries([
    ...statuses.map(([shown, status]) => [`${shown}.html`, forReaders(shown > 500 ? shown : status, status)]),
    ...[502, 504].map((shown) => [`admin-${shown}.html`, plainHtml(shown, FOR_STAFF)]),
    included('portal', forAll),
    included('admin', forAdmin),
  ]);
}
