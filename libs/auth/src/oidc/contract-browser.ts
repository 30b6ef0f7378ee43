/** A page the browser stands on, or the address it was sent to and did not follow. */
export interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
}

/** A form found on a page. */
export interface PageForm {
  readonly action: URL;
  readonly fields: Readonly<Record<string, string>>;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

/**
 * The little of a browser that a login needs: cookies, redirects, forms. It has no scripts, so the pages it gets
 * through are pages that work without.
 */
export class ContractBrowser {
  private readonly cookies = new Map<string, Map<string, Cookie>>();

  constructor(
    /** Redirects to addresses that begin so are not followed: the walk ends there. */
    private readonly stopAt: string,
    readonly userAgent = 'identity-contract',
  ) {}

  open(url: URL | string): Promise<Visit> {
    return this.walk(new URL(url), { method: 'GET' });
  }

  /** Sends the form with what a person typed into it. */
  submit(form: PageForm, typed: Readonly<Record<string, string>>): Promise<Visit> {
    const body = new URLSearchParams({ ...form.fields, ...typed }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: form.action.origin };
    return this.walk(form.action, { method: 'POST', body, headers });
  }

  /** The value of a cookie that this browser holds for an address. */
  cookie(url: URL | string, name: string): string | undefined {
    return this.cookies.get(new URL(url).host)?.get(name)?.value;
  }

  setCookie(url: URL | string, name: string, value: string): void {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map<string, Cookie>();
    this.cookies.set(host, jar.set(name, { value, path: '/' }));
  }

  cookieHeader(url: URL): string {
    const jar = this.cookies.get(url.host) ?? new Map<string, Cookie>();
    return [...jar]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private async walk(start: URL, first: RequestInit): Promise<Visit> {
    let [url, init] = [start, first];
    for (let step = 0; step < 20; step += 1) {
      const headers = { ...init.headers, cookie: this.cookieHeader(url), 'user-agent': this.userAgent };
      const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
      this.keepCookies(url, answer);
      const location = answer.headers.get('location');
      if (!location || answer.status < 300 || answer.status > 399) {
        return { url, status: answer.status, html: await answer.text() };
      }
      await answer.body?.cancel();
      url = new URL(location, url);
      if (url.href.startsWith(this.stopAt)) return { url, status: answer.status, html: '' };
      init = { method: 'GET' };
    }
    throw new Error(`Too many redirects, last to ${url.origin}${url.pathname}`);
  }

  private keepCookies(url: URL, answer: Response): void {
    const jar = this.cookies.get(url.host) ?? new Map<string, Cookie>();
    this.cookies.set(url.host, jar);
    for (const line of answer.headers.getSetCookie()) {
      const { name, cookie } = readCookie(line);
      if (cookie) jar.set(name, cookie);
      else jar.delete(name);
    }
  }
}

/** A Set-Cookie line; no cookie when the line takes it away. */
function readCookie(line: string): { name: string; cookie?: Cookie } {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const name = pair.slice(0, pair.indexOf('='));
  const value = pair.slice(pair.indexOf('=') + 1);
  const isGone = value === '' || attributes.some((one) => /^max-age=0$/i.test(one) || isPastDate(one));
  const path = /^path=(.*)$/i.exec(attributes.find((one) => /^path=/i.test(one)) ?? '')?.[1] ?? '/';
  return isGone ? { name } : { name, cookie: { value, path } };
}

/** The first form of the page that posts, with its hidden fields. */
export function formOf(visit: Visit): PageForm | undefined {
  const form = /<form\b([^<>]*)>/i.exec(visit.html);
  if (!form) return undefined;
  const [, head = ''] = form;
  const [body = ''] = visit.html.slice(form.index).split('</form>', 1);
  const action = attribute(head, 'action');
  const hidden = [...body.matchAll(/<input\b[^<>]*>/gi)]
    .map(([input]) => input)
    .filter((input) => attribute(input, 'name') !== undefined && attribute(input, 'type') === 'hidden');
  const fields = Object.fromEntries(
    hidden.map((input) => [attribute(input, 'name') ?? '', attribute(input, 'value') ?? '']),
  );
  return { action: new URL(action || visit.url.href, visit.url), fields };
}

/** True when the page asks for something under this name. */
export function asksFor(visit: Visit, name: string): boolean {
  return new RegExp(`<input\\b[^<>]*\\bname="${name}"`, 'i').test(visit.html);
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value?.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replace(/&amp;/g, '&');
}

function isPastDate(text: string): boolean {
  const date = /^expires=(.*)$/i.exec(text)?.[1];
  return date !== undefined && Date.parse(date) < Date.now();
}
