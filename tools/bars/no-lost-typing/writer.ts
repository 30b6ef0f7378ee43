/// <reference lib="dom" />
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserOptions } from '@jiyue/testing/browser';
import { childrenOf, commandOf } from '../../lib/processes.ts';
import type { Running } from '../../supervisor/running.ts';
import { signIn } from '../host-cache/sign-in.ts';

const WAIT_MS = 60_000;
/** How long what was typed may take to stand on the screen that was opened again. */
const SHOWN_MS = 20_000;

/** A sentence, and when its last character was typed. */
export interface Sentence {
  readonly number: number;
  readonly at: number;
}

/** A person with a browser that keeps what it has on the disk, as theirs does. */
export class Writer {
  private context: BrowserContext | null = null;
  private written = 0;
  private readonly running: Running;
  private readonly profile: string;
  private readonly site: string;
  private readonly prepare: (context: BrowserContext) => Promise<void>;

  constructor(running: Running, profile: string, site: string, prepare: Writer['prepare']) {
    this.running = running;
    this.profile = profile;
    this.site = site;
    this.prepare = prepare;
  }

  get browser(): BrowserContext {
    if (!this.context) throw new Error('The browser is not there');
    return this.context;
  }

  async start(): Promise<void> {
    const size = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const };
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...browserOptions(),
      ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...size },
    });
    this.context.setDefaultTimeout(WAIT_MS);
    await this.prepare(this.context);
    await this.enter();
  }

  /** Logs in again in another tab, as the strip on the page asks for. */
  async loginAgain(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`${this.running.admin}/auth/login?returnTo=/`);
    const password = this.running.accounts.find(({ username }) => username === 'editor')?.password ?? '';
    const isIn = page.waitForURL(/\/s\/[0-9a-f-]{36}/);
    if (!/\/s\/[0-9a-f-]{36}/.test(page.url())) {
      await page.locator('input[name="username"]').fill('editor');
      await page.locator('input[name="password"]').fill(password);
      await page.locator('input[name="password"]').press('Enter');
    }
    await isIn;
    await page.close();
  }

  private async enter(): Promise<void> {
    const { cookie } = await signIn(this.running, 'editor');
    const pairs = cookie
      .split('; ')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
    await this.browser.addCookies(pairs.map(([name, value]) => ({ name, value, url: this.running.admin })));
  }

  async open(article: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.address(article));
    return page;
  }

  address(article: string): string {
    return `${this.running.admin}/s/${this.site}/articles/${article}`;
  }

  /** Types sentences at the end of the text, at a pace of the lot's. */
  async type(page: Page, count: number, pauseMs: () => number): Promise<Sentence[]> {
    const body = page.getByRole('textbox', { name: '正文' });
    await body.click();
    await page.keyboard.press('Control+End');
    const said: Sentence[] = [];
    for (let left = count; left > 0; left--) {
      const number = ++this.written;
      await page.keyboard.type(`这是第⟦${number}⟧句。`);
      said.push({ number, at: Date.now() });
      await page.waitForTimeout(pauseMs());
    }
    return said;
  }

  /** Numbers of sentences that whoever opens the page sees; waits for those asked for as long as a person would. */
  async seen(page: Page, wanted: readonly Sentence[]): Promise<Set<number>> {
    const until = Date.now() + SHOWN_MS;
    for (;;) {
      const shown = numbersIn(await page.evaluate(() => document.body.innerText).catch(() => ''));
      if (wanted.every(({ number }) => shown.has(number)) || Date.now() > until) return shown;
      await page.waitForTimeout(100);
    }
  }

  /** Ends the browser as a power cut does. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.browser.once('close', resolve));
    const isOurs = (pid: number): boolean => commandOf(pid).includes(this.profile);
    const started = childrenOf(process.pid).find(isOurs);
    if (started === undefined) throw new Error('The browser has no process');
    // some systems start it by a script
    const main = childrenOf(started).find((pid) => isOurs(pid) && !commandOf(pid).includes('--type=')) ?? started;
    process.kill(main, 'SIGKILL');
    await closed;
    this.context = null;
  }

  async stop(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }
}

export function numbersIn(text: string): Set<number> {
  return new Set([...text.matchAll(/⟦(\d+)⟧/g)].map(([, number]) => Number(number)));
}
