import { createHash } from 'node:crypto';
import { escapeHtml } from '@jiyue/kernel';
import { mark, markSvg, ridges } from '@jiyue/ui';
import { messages as m } from '../../messages/index.js';
import { packed, type Packed } from '../../server/packed.js';
import type { Link } from '../../view/view.js';
import { problemOf, type Problem, type ProblemStatus } from './problems.js';

// No site, no style sheet of a site: the few rules stand in the page, and the policy names them by their hash.
const STYLE =
  '*{box-sizing:border-box}body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:#fff;color:#141d2b;font:1.0625rem/1.8 "PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}' +
  'header{position:relative;overflow:hidden;background:linear-gradient(#f3f7fc,#e4eef9);border-bottom:3px solid #0b4c97}header .r{position:absolute;right:0;bottom:0;width:max(100%,1100px);height:100%}' +
  '.w{width:100%;max-width:1240px;margin:0 auto;padding:0 clamp(1rem,2.5vw,2rem)}header .w{position:relative;display:flex;align-items:center;gap:1rem;padding-block:1.25rem;color:#0b4c97}header .k{width:3rem;height:3rem;flex:none}' +
  'header b{font:700 clamp(1.0625rem,2.2vw,1.625rem)/1.35 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;letter-spacing:.03em}' +
  'main.w{flex:1;display:grid;gap:2rem 3rem;align-content:start;padding-block:clamp(2rem,6vh,3.5rem)}@media(min-width:900px){main.w{grid-template-columns:1fr 19rem}}' +
  '.code{margin:0;color:#475467}h1{margin:.1em 0 .5em;font:700 clamp(1.5rem,3.4vw,2.25rem)/1.4 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;text-wrap:balance}p{margin:0 0 1em;max-width:40em;white-space:pre-line}' +
  'a{color:#0b4c97;text-underline-offset:.25em}.l{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem}.l a{display:inline-flex;align-items:center;min-height:2.75rem}aside{padding:1.25rem;background:#f2f6fb;border:1px solid #d5e0ee;font-size:1rem}h2{margin:0 0 .4em;font-size:1.0625rem}ul{margin:0;padding-left:1.2em}' +
  'footer{background:#0a2744;color:#d5e5f7;font-size:.875rem}footer .w{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding-block:1.75rem}a:focus-visible{outline:3px solid #b45309;outline-offset:2px}';
const ICON = `data:image/svg+xml,${encodeURIComponent(markSvg('#0b4c97'))}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
/** What browsers may load for a page without a frame: nothing but its own few rules. */
export const PLAIN_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
const TONES = ['#d9e6f4', '#c4d7ee', '#a9c4e4', '#8fb0d9'];

const RIDGES = ridges
  .map(({ tone, opacity, path }) => `<path fill="${TONES[tone - 1] ?? ''}" opacity="${opacity}" d="${path}"/>`)
  .join('');
const MARK = `<svg class="k" viewBox="0 0 ${mark.size} ${mark.size}" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-linejoin="round" stroke-linecap="round"><rect x="1.5" y="1.5" width="65" height="65" rx="6" fill="#fff" stroke-width="3"/><path stroke-width="4.5" d="${mark.hills}"/><path stroke-width="3" d="${mark.foot}"/></g></svg>`;

/** A page without a frame, in the dress of the platform or under the name of one site. */
export type PlainPage = Problem & {
  readonly name?: string;
  readonly links?: readonly Link[];
  /** What stands at the side: a heading and sentences. */
  readonly advice?: { readonly title: string; readonly lines: readonly string[] };
  readonly foot?: readonly string[];
};

const each = <Value>(values: readonly Value[], draw: (value: Value) => string): string => values.map(draw).join('');

/** Draws a page without a frame: nothing in it comes from the request. */
export function plainHtml(status: number, page: PlainPage): string {
  const { title, text, name = m.platform, links = [], advice, foot = [m.platform, `${m.hotline} 12345`] } = page;
  const side = advice
    ? `<aside><h2>${escapeHtml(advice.title)}</h2><ul>${each(advice.lines, (line) => `<li>${escapeHtml(line)}</li>`)}</ul></aside>`
    : '';
  const onward = each(links, ({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="${ICON}"><style>${STYLE}</style></head>
<body><header><svg class="r" viewBox="0 0 1600 200" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">${RIDGES}</svg><div class="w">${MARK}<b>${escapeHtml(name)}</b></div></header>
<main class="w"><div><p class="code">${status}</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><div class="l">${onward}</div></div>${side}</main>
<footer><div class="w">${each(foot, (line) => `<span>${escapeHtml(line)}</span>`)}</div></footer></body></html>
`;
}

/** A page without a frame, ready to be sent. */
export function plainPage(status: number, page: PlainPage): Packed {
  const own = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PLAIN_POLICY,
    'cache-control': 'no-store',
  };
  return packed(plainHtml(status, page), { ...own, ...page.headers }, status);
}

const ASK: Link = { label: m.callToAsk, href: 'tel:12345' };
/** Whom to call in a hurry. */
export const CALL: Link = { label: m.callHotline, href: 'tel:12345' };
/** Sites that are always there. */
export const NATIONAL: readonly Link[] = [
  { label: m.centralSite, href: 'https://www.gov.cn/' },
  { label: m.centralServices, href: 'https://gjzwfw.www.gov.cn/' },
];
const RECOGNISE = { title: m.recogniseTitle, lines: [m.recogniseCode, m.recogniseMark, m.recogniseNever] };
/** What can be done until a site answers again. */
export const MEANWHILE = { title: m.whatNowTitle, lines: [m.whatNowWait, m.whatNowCall, m.whatNowNational] };

/** The plain page of a status. */
export function plainProblem(status: ProblemStatus): Packed {
  const [advice, call] = status === 421 ? [RECOGNISE, ASK] : [MEANWHILE, CALL];
  return plainPage(status, { ...problemOf(status), advice, links: [call, ...NATIONAL] });
}

/** The answers that need no site. */
export function plainPages() {
  return {
    unknownHost: plainProblem(421),
    badRequest: plainProblem(400),
    tooLong: plainProblem(431),
    broken: plainProblem(503),
  };
}
