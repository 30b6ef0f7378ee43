import { createHash } from 'node:crypto';
import { markSvg } from '@jiyue/ui';
import { packed, type Packed } from '../../server/packed.js';
import { problemOf, type Problem, type ProblemStatus } from './problems.js';

// No site, no style sheet of a site: the few rules stand in the page, and the policy names them by their hash.
const STYLE =
  'body{margin:0;background:#f5f6f8;color:#1f2329;font:18px/1.8 "PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}' +
  'main{max-width:34em;margin:12vh auto 0;padding:2.5em 1.5em;box-sizing:border-box;background:#fff;border-top:4px solid #1f4e8c}' +
  'h1{margin:0 0 .5em;font-size:1.6em;line-height:1.4}p{margin:0}.code{color:#5a6270;letter-spacing:.1em}';
const ICON = `data:image/svg+xml,${encodeURIComponent(markSvg('#0b4c97'))}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page without a frame: nothing in it comes from the request. */
export function plainPage(status: number, { title, text, headers }: Problem): Promise<Packed> {
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="${ICON}"><style>${STYLE}</style></head>
<body><main><p class="code">${status}</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main></body></html>
`;
  const own = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  };
  return packed(html, { ...own, ...headers }, status);
}

/** The plain page of a status. */
export function plainProblem(status: ProblemStatus): Promise<Packed> {
  return plainPage(status, problemOf(status));
}

/** The answers that need no site. */
export async function plainPages() {
  return {
    unknownHost: await plainProblem(421),
    badRequest: await plainProblem(400),
    broken: await plainProblem(503),
  };
}
