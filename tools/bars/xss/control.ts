/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page } from '@playwright/test';
import { watched } from './draw.ts';
import { CLOSER } from './disguises.ts';
import type { Payload } from './grammar.ts';

const PER_PAGE = 10;
const ORIGIN = 'http://control.localhost';

/** Draws payloads as they are, under a policy or none, and does what a reader would do. Returns which ran. */
export async function runRaw(browser: Browser, all: readonly Payload[], policy: string): Promise<Set<number>> {
  const { context, ran } = await watched(browser, { bypassCSP: false });
  const page = await context.newPage();
  let body = '';
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest() || route.request().url() !== `${ORIGIN}/`) return route.abort();
    const headers = policy ? { 'content-security-policy': policy } : {};
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body });
  });
  for (let at = 0; at < all.length; at += PER_PAGE) {
    body = `<!doctype html><meta charset="utf-8"><body>${all
      .slice(at, at + PER_PAGE)
      .map(({ text }) => text)
      .join(CLOSER)}`;
    await openPage(page);
  }
  await context.close();
  return ran;
}

async function openPage(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load', timeout: 10_000 }).catch(() => undefined); // a payload may lead away
  await page.evaluate(moveEverything).catch(() => undefined);
  await page.waitForTimeout(40);
}

/** Runs in the page: every event on whatever waits for one, every script address followed. */
function moveEverything(): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes].filter((one) => /^on/i.test(one.name)))
      element.dispatchEvent(new Event(name.slice(2).toLowerCase()));
    const target =
      element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('formaction') ?? '';
    if (/script:/i.test(target.replace(/[\t\n\r]/g, '')) && element instanceof HTMLElement) element.click();
  }
}
