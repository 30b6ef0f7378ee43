import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Citizen, hiddenOf } from './citizen.js';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
// Every test comes from an address of its own, as if through a proxy that is believed.
beforeAll(() => portal.start(0, { JIYUE_TRUSTED_PROXIES: 'loopback' }), 60_000);
afterAll(() => portal.stop());
afterEach(() => {
  portal.api.isDead = false;
});

const citizen = new Citizen(portal);
let addresses = 0;
const elsewhere = () => ({ 'x-forwarded-for': `10.0.0.${(addresses += 1)}` });
const NOT_KEPT = 'no-store';

describe('a form', () => {
  it('is shown to be filled in and kept by nobody', async () => {
    const [one, two] = await Promise.all([portal.ask('/feedback?about=/dtyw/'), portal.ask('/feedback?about=/dtyw/')]);
    expect([one.status, one.headers['cache-control'], hiddenOf(one.body)['about']]).toEqual([200, NOT_KEPT, '/dtyw/']);
    expect(hiddenOf(one.body)['ticket']).not.toBe(hiddenOf(two.body)['ticket']);
  });

  it('is taken, and the reader is led to where it says so', async () => {
    const values = await citizen.open();
    const { status, headers } = await citizen.hand(values, elsewhere());
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/feedback/received', NOT_KEPT]);
    expect([...portal.api.forms.values()].at(-1)).toEqual({
      siteId: portal.api.site('yunling.localhost').id,
      values: { about: '/dtyw/zwyw/', helpful: 'yes', text: '写得清楚' },
    });
    expect((await portal.ask('/feedback/received')).body).toContain('意见已经收到');
  });

  it('sent twice is one submission and shows the first outcome again', async () => {
    const values = await citizen.open();
    const before = portal.api.forms.size;
    const [once, twice] = [await citizen.hand(values, elsewhere()), await citizen.hand(values, elsewhere())];
    expect([once.status, twice.status, twice.headers.location]).toEqual([303, 303, once.headers.location]);
    expect(portal.api.forms.size - before).toBe(1);
  });

  it('comes back with what was typed and says beside each field what is wrong', async () => {
    const values = await citizen.open(undefined, { helpful: '', text: '<b>写</b>'.repeat(100) });
    const { status, headers, body } = await citizen.hand(values, elsewhere());
    expect([status, headers['cache-control']]).toEqual([422, NOT_KEPT]);
    expect(body).toContain('&lt;b&gt;写&lt;/b&gt;'.repeat(100));
    expect(body).toMatch(/<div class="errsum" role="alert" tabindex="-1" autofocus/);
    for (const link of ['href="#f-helpful"', 'href="#f-text"', 'id="f-text-fault"']) expect(body).toContain(link);
    expect(body).toMatch(/aria-describedby="f-text-hint f-text-fault" aria-invalid="true"/);
    expect(hiddenOf(body)['ticket']).toBe(values['ticket']);
  });

  it('asks something else after a wrong answer, and the old ticket is worth nothing', async () => {
    const values = await citizen.open();
    const wrong = await citizen.hand({ ...values, answer: '99' }, elsewhere());
    const again = await citizen.hand(values, elsewhere());
    expect([wrong.status, wrong.body.includes('写得清楚'), again.status]).toEqual([422, true, 422]);
    expect(hiddenOf(wrong.body)['ticket']).not.toBe(values['ticket']);
  });

  it('takes the answer in words and in wide digits', async () => {
    const values = await citizen.open();
    const wide = String.fromCharCode(...[...(values['answer'] ?? '')].map((one) => one.charCodeAt(0) + 0xfee0));
    expect((await citizen.hand({ ...values, answer: ` ${wide} ` }, elsewhere())).status).toBe(303);
  });

  it('keeps what was typed when nobody behind it answers, and the same ticket goes through later', async () => {
    const values = await citizen.open();
    portal.api.isDead = true;
    const dead = await citizen.hand(values, elsewhere());
    expect([dead.status, dead.body.includes('写得清楚'), hiddenOf(dead.body)['ticket']]).toEqual([
      503,
      true,
      values['ticket'],
    ]);
    portal.api.isDead = false;
    expect((await citizen.hand({ ...values, ...hiddenOf(dead.body) }, elsewhere())).status).toBe(303);
  });

  it('comes in parts too, but never with files', async () => {
    const values = await citizen.open();
    const boundary = 'x-part';
    const part = (name: string, value: string, more = '') =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
    const parts = Object.entries(values)
      .map(([name, value]) => part(name, value))
      .join('');
    const headers = {
      ...elsewhere(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: `http://yunling.localhost`,
    };
    const send = (body: string) =>
      portal.ask('/feedback', { method: 'POST', headers, body: `${body}--${boundary}--\r\n` });
    expect((await send(parts)).status).toBe(303);
    expect((await send(parts + part('file', 'x', '; filename="a.txt"'))).status).toBe(422);
  });
});

describe('what is not taken', () => {
  it.each([
    ['from another site', { origin: 'https://evil.cn' }],
    ['from another site by its fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['from nowhere', { origin: 'null' }],
  ])('%s', async (_, headers) => {
    const { status } = await citizen.hand(await citizen.open(), { ...elsewhere(), ...headers });
    expect(status).toBe(403);
  });

  it.each([
    ['text/plain', '', 415],
    ['application/json', '{}', 415],
    ['application/x-www-form-urlencoded', `text=${'a'.repeat(70_000)}`, 413],
    ['multipart/form-data; boundary=x', 'nonsense', 422],
  ])('%s', async (type, body, expected) => {
    const headers = { ...elsewhere(), 'content-type': type, origin: `http://yunling.localhost` };
    expect((await portal.ask('/feedback', { method: 'POST', headers, body })).status).toBe(expected);
  });

  it('a ticket of another site, a changed one, none', async () => {
    const values = await citizen.open();
    const other = await new Citizen(portal, 'linjiang.localhost').open();
    const tickets = [other['ticket'] ?? '', `${values['ticket']}`.replace(/.$/, 'x'), ''];
    const answers = await Promise.all(tickets.map((ticket) => citizen.hand({ ...values, ticket }, elsewhere())));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it('more than a person hands in, whatever address of one IPv6 line it comes from', async () => {
    const from = (host: number) => ({ 'x-forwarded-for': `2001:db8:1:2::${host.toString(16)}` });
    const values = await citizen.open();
    const answers = [];
    for (let index = 1; index <= 61; index += 1) answers.push(await citizen.hand(values, from(index)));
    const [first, over, flood] = [answers[0], answers[20], answers[60]];
    expect([first?.status, over?.status, over?.body.includes('写得清楚')]).toEqual([303, 429, true]);
    expect([flood?.status, flood?.headers['retry-after'], flood?.body.includes('写得清楚')]).toEqual([
      429,
      '600',
      false,
    ]);
    expect((await citizen.hand(values, { 'x-forwarded-for': '2001:db8:1:3::1' })).status).toBe(303);
  });

  it.each(['/', '/dtyw/zwyw/', '/nichts/', '/search', '/feedback/nichts'])('anything at %s', async (path) => {
    const { status, body } = await portal.ask(path, { method: 'POST' });
    expect([status, body.includes('云岭省人民政府')]).toEqual([405, true]);
  });
});
