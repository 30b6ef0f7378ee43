/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserOptions } from '@jiyue/testing/browser';

/** How long frames may take to load: what is not loaded by then is not drawn at all. */
const LOAD_MS = 60_000;
/** How long what is drawn may take to run by itself. */
const SETTLE_MS = 250;

/** Chromium as the browser tests use it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}

/** A document as some server sent it. */
export interface Drawn {
  readonly name: string;
  readonly html: string;
}

/** What a browser did with documents, or would do as soon as a reader moves. */
export interface Found {
  /** Ids of payloads that ran. */
  readonly ran: number[];
  /** Markup that waits for a reader, or that no page of ours contains. */
  readonly armed: string[];
  /** Ids of payloads whose mark can be read. */
  readonly shown: number[];
}

/** Gives every frame the function that payloads call, and collects what is called. */
export async function watched(
  browser: Browser,
  options: { bypassCSP: boolean },
): Promise<{ context: BrowserContext; ran: Set<number> }> {
  const context = await browser.newContext({ ...options, locale: 'zh-CN' });
  const ran = new Set<number>();
  await context.exposeBinding('reportRun', (_source, id: unknown) => ran.add(Number(id)));
  await context.addInitScript(() => {
    const report: unknown = Reflect.get(globalThis, 'reportRun');
    Reflect.set(globalThis, 'xss', (id: unknown) => (typeof report === 'function' ? void report(id) : undefined));
  });
  return { context, ran };
}

/** Draws documents in frames of one page: the same parser as for pages of their own, many at a time. */
export class Easel {
  private readonly page: Page;
  private readonly ran: Set<number>;

  private constructor(page: Page, ran: Set<number>) {
    this.page = page;
    this.ran = ran;
  }

  /** Frames stand on a page of the origin that the documents come from; nothing they ask for is there. */
  static async open(browser: Browser, origin: string): Promise<Easel> {
    const { context, ran } = await watched(browser, { bypassCSP: true });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === `${origin}/` && route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>easel</title><body>' })
        : route.abort(),
    );
    await page.goto(`${origin}/`);
    return new Easel(page, ran);
  }

  async draw(documents: readonly Drawn[]): Promise<Found> {
    const frames = await this.page.evaluate(drawAll, {
      documents: documents.map(({ html }) => html),
      settleMs: SETTLE_MS,
      loadMs: LOAD_MS,
    });
    const armed = frames.flatMap(({ armed: found }, at) => found.map((what) => `${documents[at]?.name}: ${what}`));
    return { ran: [...this.ran], armed, shown: frames.flatMap(({ shown }) => shown) };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

interface FrameFound {
  readonly armed: string[];
  readonly shown: number[];
}

interface Drawing {
  readonly documents: string[];
  readonly settleMs: number;
  readonly loadMs: number;
}

/** Runs in the page. */
async function drawAll({ documents, settleMs, loadMs }: Drawing): Promise<FrameFound[]> {
  const LEADS = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'ping', 'poster', 'srcset', 'background'];
  const STRANGE = [
    'script,iframe,object,embed,base,applet,frameset,math,style,meta[http-equiv=refresh],link[rel*=import]',
    'svg :is(script,animate,set,foreignObject,image,a,use,style)',
  ].join();
  const isArmed = ({ name, value }: Attr): boolean =>
    /^on/i.test(name) ||
    (LEADS.includes(name) &&
      /^[\s\u0000-\u0020]*(javascript|vbscript|data:text|feed:javascript)/i.test(value.replace(/[\t\n\r]/g, '')));
  // A page of no site has no style sheet and says its few rules once, in its head; one more, or one elsewhere, is foreign.
  const isOwnStyle = (one: Element): boolean =>
    one.matches('head > style:only-of-type') && one.ownerDocument.querySelector('link[rel=stylesheet]') === null;
  const look = (root: Document): FrameFound => ({
    armed: [
      ...[...root.querySelectorAll('*')]
        .filter((one) => [...one.attributes].some(isArmed))
        .map((one) => one.outerHTML.slice(0, 200)),
      ...[...root.querySelectorAll(STRANGE)]
        .filter((one) => !isOwnStyle(one))
        .map((one) => one.outerHTML.slice(0, 200)),
    ],
    shown: [...(root.documentElement.textContent ?? '').matchAll(/⟦(\d+)⟧/g)].map(([, id]) => Number(id)),
  });
  const frames = documents.map((html) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    return frame;
  });
  const loaded = frames.map((frame) => new Promise<void>((resolve) => frame.addEventListener('load', () => resolve())));
  document.body.replaceChildren(...frames);
  await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, loadMs))]);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const found = frames.map(({ contentDocument }) =>
    contentDocument ? look(contentDocument) : { armed: ['the frame went elsewhere'], shown: [] },
  );
  document.body.replaceChildren();
  return found;
}
