import { messages as m } from '../messages/index.js';
import { packed, type Packed } from './packed.js';

type Plain = {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page that belongs to no site: no name, no link, nothing of the request in it. */
export function plainPage({ status, title, text, headers }: Plain): Promise<Packed> {
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main></body></html>
`;
  return packed(html, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, status);
}

/** The answers that need no site. */
export async function plainPages() {
  return {
    unknownHost: await plainPage({ status: 421, title: m.unknownHostTitle, text: m.unknownHostText }),
    badRequest: await plainPage({ status: 400, title: m.badRequestTitle, text: m.unknownHostText }),
    notAllowed: await plainPage({ status: 405, title: m.badRequestTitle, text: '', headers: { allow: 'GET, HEAD' } }),
    tooLong: await plainPage({ status: 414, title: m.badRequestTitle, text: '' }),
    broken: await plainPage({
      status: 503,
      title: m.brokenTitle,
      text: m.brokenText,
      headers: { 'retry-after': '30' },
    }),
  };
}
