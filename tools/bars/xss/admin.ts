/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Running } from '../../supervisor/running.ts';
import { signIn } from '../host-cache/sign-in.ts';
import { watched } from './draw.ts';
import type { Payload } from './grammar.ts';
import { HostileAnswers } from './hostile-answers.ts';
import type { Seen } from './portal.ts';

/** Who looks at which addresses beside those of the own menu. */
export interface Visitor {
  readonly username: string;
  readonly paths: readonly string[];
}

const DRAWN_MS = 400;
const LOAD_MS = 60_000;

/** Draws the screens of every visitor with hostile answers, without the policy that would hold the payloads back. */
export async function seeAdmin(
  browser: Browser,
  running: Running,
  { all, visitors }: { all: readonly Payload[]; visitors: readonly Visitor[] },
): Promise<Seen> {
  const [shown, armed] = [new Set<number>(), [] as string[]];
  const answers = new HostileAnswers(all);
  const ran = new Set<number>();
  const seen = new Set<string>();
  let documents = 0;
  for (const { username, paths } of visitors) {
    const { context, ran: here } = await entered(browser, running, { username, answers });
    const page = await context.newPage();
    const menu = await menuOf(page, running.admin);
    for (const path of [...new Set([...menu, ...paths])].filter((one) => isNew(seen, one))) {
      const found = await look(page, `${running.admin}${path}`);
      found.shown.forEach((id) => shown.add(id));
      armed.push(...found.armed.map((what) => `${username} ${path}: ${what}`));
      documents += 1;
    }
    here.forEach((id) => ran.add(id));
    await context.close();
  }
  return { documents, ran, armed, shown };
}

/** The same screen of another person draws nothing else. */
function isNew(seen: Set<string>, path: string): boolean {
  const screen = path.replace(/^\/s\/[^/]+/, '');
  return !seen.has(screen) && Boolean(seen.add(screen));
}

interface Entry {
  readonly username: string;
  readonly answers: HostileAnswers;
}

async function entered(
  browser: Browser,
  running: Running,
  { username, answers }: Entry,
): Promise<{ context: BrowserContext; ran: Set<number> }> {
  const { cookie } = await signIn(running, username);
  const { context, ran } = await watched(browser, { bypassCSP: true });
  const pairs = cookie
    .split('; ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  await context.addCookies(pairs.map(([name, value]) => ({ name, value, url: running.admin })));
  await context.route('**/*', (route) =>
    route.request().url().startsWith(`${running.admin}/`) ? route.fallback() : route.abort(),
  );
  await context.route(`${running.graphql}**`, async (route) => {
    const response = await route.fetch();
    const answer: unknown = await response.json();
    await route.fulfill({ response, json: answers.of(answer) });
  });
  return { context, ran };
}

/** Addresses of the menu as this person sees it. */
async function menuOf(page: Page, admin: string): Promise<string[]> {
  await page.goto(admin, { timeout: LOAD_MS });
  await page.waitForSelector('nav a[href^="/s/"]', { timeout: LOAD_MS });
  return page.$$eval('nav a[href^="/s/"]', (links) =>
    links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
  );
}

async function look(page: Page, url: string): Promise<{ shown: number[]; armed: string[] }> {
  await page.goto(url, { timeout: LOAD_MS, waitUntil: 'networkidle' });
  await page.waitForTimeout(DRAWN_MS);
  await paste(page);
  return page.evaluate(lookAround);
}

/** What somebody copied elsewhere and pastes into the text. */
async function paste(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector('.ProseMirror[contenteditable=true]');
    if (!editor) return;
    const data = new DataTransfer();
    data.setData(
      'text/html',
      Reflect.get(globalThis, 'pasted') ?? '<p>⟦0⟧</p><img src=x onerror="xss(0)"><a href="javascript:xss(0)">甲</a>',
    );
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.waitForTimeout(50);
}

/** Runs in the page. */
function lookAround(): { shown: number[]; armed: string[] } {
  const isArmed = ({ name, value }: Attr): boolean =>
    /^on/i.test(name) ||
    (/^(href|src|action|formaction|data|xlink:href|ping|poster|srcdoc)$/.test(name) &&
      /^[\s\u0000-\u0020]*(javascript|vbscript|data:text|feed:javascript)/i.test(value.replace(/[\t\n\r]/g, '')));
  const strange = [
    ...document.querySelectorAll('iframe,object,embed,base,applet,frameset,math,meta[http-equiv=refresh],script'),
  ].filter((one) => !(one.tagName === 'SCRIPT' && one.getAttribute('src')?.startsWith('/assets/')));
  return {
    armed: [...[...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(isArmed)), ...strange].map(
      (one) => one.outerHTML.slice(0, 200),
    ),
    shown: [...document.documentElement.outerHTML.matchAll(/⟦(\d+)⟧/g)].map(([, id]) => Number(id)),
  };
}
