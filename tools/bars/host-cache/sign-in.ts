import type { Running } from '../../supervisor/running.ts';

/** One answer on the way through the login pages. */
export interface Step {
  readonly url: string;
  readonly status: number;
  readonly cacheControl: string;
  readonly setsCookie: boolean;
}

export interface SignedIn {
  /** What the browser sends from now on. */
  readonly cookie: string;
  readonly steps: readonly Step[];
}

const MAX_STEPS = 20;

/** Signs a demo account in as a browser does: redirects, the login form, the callback. */
export async function signIn(running: Running, username: string): Promise<SignedIn> {
  const account = running.accounts.find((one) => one.username === username);
  if (!account) throw new Error(`No demo account ${username}`);
  const jar = new Map<string, string>();
  const steps: Step[] = [];
  const form = await walk({ jar, steps, stopAt: '' }, `${running.admin}/auth/login?returnTo=/`);
  const action = /<form\b[^>]*\baction="([^"]*)"/i.exec(form.html)?.[1] ?? form.url;
  const body = new URLSearchParams({ username, password: account.password });
  for (const [, name = '', value = ''] of form.html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g))
    body.set(name, value);
  await walk({ jar, steps, stopAt: running.admin }, new URL(action.replaceAll('&amp;', '&'), form.url).href, body);
  if (!steps.some(({ url, setsCookie }) => url.includes('/auth/callback') && setsCookie))
    throw new Error(`The login of ${username} gave no session`);
  return { cookie: cookieOf(jar), steps };
}

interface Walk {
  readonly jar: Map<string, string>;
  readonly steps: Step[];
  /** The walk ends at this origin's home. */
  readonly stopAt: string;
}

async function walk(
  { jar, steps, stopAt }: Walk,
  start: string,
  body?: URLSearchParams,
): Promise<{ url: string; html: string }> {
  let [url, sent] = [start, body];
  for (let step = 0; step < MAX_STEPS; step++) {
    const headers = { cookie: cookieOf(jar), origin: new URL(url).origin };
    const answer = await fetch(url, { headers, redirect: 'manual', ...(sent ? { method: 'POST', body: sent } : {}) });
    const set = answer.headers.getSetCookie();
    keep(jar, set);
    steps.push({
      url,
      status: answer.status,
      cacheControl: answer.headers.get('cache-control') ?? '',
      setsCookie: set.length > 0,
    });
    const html = await answer.text();
    const location = answer.headers.get('location');
    if (!location) return { url, html };
    [url, sent] = [new URL(location, url).href, undefined];
    if (url === `${stopAt}/`) return { url, html };
  }
  throw new Error(`Too many redirects, last to ${url}`);
}

function keep(jar: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '' || /;\s*max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
}

function cookieOf(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
