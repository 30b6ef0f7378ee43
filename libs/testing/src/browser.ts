import { existsSync } from 'node:fs';

// The shell has no windows to draw, so pages cost half of what they cost in the whole browser.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How tests start the browser of the system, as options of Playwright. Without one, Playwright takes its own or says
 * how to get it: pages are never passed unseen.
 */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const executablePath = PLACES.find((path) => existsSync(path));
  return { ...(executablePath ? { executablePath } : {}), args: ARGUMENTS };
}
