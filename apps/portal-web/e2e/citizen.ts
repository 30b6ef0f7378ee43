import type { Answer, PortalUnderTest } from './portal-under-test.js';

const NUMERALS = '零一二三四五六七八九十';

/** The fields of a form as it is shown, hidden ones with their values. */
export function hiddenOf(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
}

/** The result of the sum that is asked. */
export function resultOf(html: string): string {
  const [, left = '', sign, right = ''] =
    /([一二三四五六七八九十]+)([加减])([一二三四五六七八九十]+)等于几/.exec(html) ?? [];
  const [a, b] = [NUMERALS.indexOf(left), NUMERALS.indexOf(right)];
  return String(sign === '加' ? a + b : a - b);
}

/** Someone who opens a form and hands it in, as a browser without scripts does. */
export class Citizen {
  constructor(
    private readonly portal: PortalUnderTest,
    private readonly host = 'yunling.localhost',
  ) {}

  /** The form as it is shown, filled in rightly. */
  async open(
    path = '/feedback?about=/dtyw/zwyw/',
    typed: Record<string, string> = {},
  ): Promise<Record<string, string>> {
    const { body } = await this.portal.ask(path, { host: this.host });
    return { ...hiddenOf(body), helpful: 'yes', text: '写得清楚', answer: resultOf(body), ...typed };
  }

  hand(values: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams(values).toString();
    const sent = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: `http://${this.host}`,
      'sec-fetch-site': 'same-origin',
      ...headers,
    };
    return this.portal.ask('/feedback', { host: this.host, method: 'POST', headers: sent, body });
  }
}
