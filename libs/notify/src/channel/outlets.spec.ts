import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { LetterRefused, OutletAway } from './channel.js';
import { decodeMail } from './mail.testing.js';
import { type Arrived, outletContract, type OutletUnderTest } from './outlet.contract.js';
import { outletsOf } from './outlets.js';
import { readOutbox } from './outbox.js';

const folder = mkdtempSync(join(tmpdir(), 'jiyue-outbox-'));
const FROM = 'no-reply@yunling.example';
const SECRET = 'shared with the adapter';
const mails: Arrived[] = [];
const posts: { body: string; signature: string }[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    if (address.startsWith('nobody'))
      return done(Object.assign(new Error(`<${address}> unknown`), { responseCode: 550 }));
    if (address.startsWith('later')) return done(Object.assign(new Error(`<${address}> busy`), { responseCode: 451 }));
    return done();
  },
  onData: (stream, { envelope }, done) => {
    void textOf(stream).then((raw) => {
      mails.push({ ...decodeMail(raw), to: envelope.rcptTo.map(({ address }) => address) });
      done();
    });
  },
});
const gateway = createServer((request: IncomingMessage, response) => {
  void textOf(request).then((body) => {
    posts.push({ body, signature: String(request.headers['x-signature']) });
    const status = request.url === '/moved' ? 302 : Number(request.url?.slice(1));
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
  });
});
const listen = (server: Server | SMTPServer): Promise<unknown> =>
  new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(null)));
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  await Promise.all([listen(smtp), listen(gateway)]);
});
afterAll(() => {
  smtp.close(() => undefined);
  gateway.close();
  rmSync(folder, { recursive: true });
});

const outlets = (given: { url?: string; status?: number | string } = {}) =>
  outletsOf({
    dataDir: folder,
    mail: { url: given.url ?? null, from: FROM },
    sms: given.status ? { url: `http://127.0.0.1:${portOf(gateway)}/${given.status}`, secret: SECRET } : null,
    env: 'development',
  });
const smtpUrl = (): string => `smtp://127.0.0.1:${portOf(smtp.server)}`;

const UNDER_TEST: Readonly<Record<string, () => OutletUnderTest>> = {
  'mail captured to a folder': () => ({ outlet: outlets().mail, arrived: async () => capturedMails() }),
  'mail by a server': () => ({ outlet: outlets({ url: smtpUrl() }).mail, arrived: async () => mails }),
  'short messages captured to a folder': () => ({
    outlet: outlets().sms,
    arrived: async () =>
      (await readOutbox(folder, 'sms')).reverse().map(({ to, text }) => ({ to: [to], subject: null, text })),
  }),
  'short messages by a gateway': () => ({
    outlet: outlets({ status: 200 }).sms,
    arrived: async () =>
      posts.map(({ body }) => JSON.parse(body)).map(({ to, text }) => ({ to: [to], subject: null, text })),
  }),
};

let seen: string[] = [];
const order: string[] = [];
// in the order they were written, which the names do not tell
function capturedMails(): Arrived[] {
  const names = readdirSync(join(folder, 'outbox', 'mail')).filter((name) => name.endsWith('.eml'));
  order.push(...names.filter((name) => !seen.includes(name)));
  seen = names;
  return order
    .map((name) => decodeMail(readFileSync(join(folder, 'outbox', 'mail', name), 'utf8')))
    .map(({ to = '', ...rest }) => ({ to: [to], ...rest }));
}

describe.each(Object.entries(UNDER_TEST))('%s', (_, make) => {
  it.each(outletContract)('$title', async ({ keeps }) => {
    expect(await keeps(make())).toBe(true);
  });
});

const letter = (to: string) => ({ id: `id-${to.slice(0, 4)}`, to, subject: '题', text: '文' });

describe('an outlet that fails', () => {
  it('tells a letter that is refused for good from one to try again', async () => {
    const { mail } = outlets({ url: smtpUrl() });
    await expect(mail.send(letter('nobody@qingxi.example'))).rejects.toBeInstanceOf(LetterRefused);
    await expect(mail.send(letter('later@qingxi.example'))).rejects.toBeInstanceOf(OutletAway);
    await expect(outlets({ status: 400 }).sms.send(letter('13900000000'))).rejects.toBeInstanceOf(LetterRefused);
    await expect(outlets({ status: 429 }).sms.send(letter('13900000000'))).rejects.toBeInstanceOf(OutletAway);
    await expect(outlets({ status: 503 }).sms.send(letter('13900000000'))).rejects.toBeInstanceOf(OutletAway);
  });

  it('is away in production while none is set up: no folder keeps addresses and codes there', async () => {
    const none = outletsOf({ dataDir: folder, mail: { url: null, from: FROM }, sms: null, env: 'production' });
    await expect(none.mail.send(letter('a@qingxi.example'))).rejects.toMatchObject({ reason: 'NOT_SET_UP' });
    await expect(none.sms.send(letter('13900000000'))).rejects.toMatchObject({ reason: 'NOT_SET_UP' });
  });

  it('is away when nobody listens or it leads elsewhere', async () => {
    const gone = outletsOf({
      dataDir: folder,
      mail: { url: 'smtp://127.0.0.1:1', from: FROM },
      sms: { url: 'http://127.0.0.1:1/', secret: SECRET },
      env: 'production',
    });
    await expect(gone.mail.send(letter('a@qingxi.example'))).rejects.toBeInstanceOf(OutletAway);
    await expect(gone.sms.send(letter('13900000000'))).rejects.toBeInstanceOf(OutletAway);
    await expect(outlets({ status: 'moved' }).sms.send(letter('13900000000'))).rejects.toBeInstanceOf(OutletAway);
  });

  it('never quotes the address', async () => {
    const refusals = await Promise.all([
      outlets({ url: smtpUrl() }).mail.send(letter('nobody@qingxi.example')).catch(String),
      outlets({ url: smtpUrl() }).mail.send(letter('later@qingxi.example')).catch(String),
      outlets({ status: 400 }).sms.send(letter('13900000000')).catch(String),
    ]);
    expect(refusals.join()).toMatch(/EENVELOPE 550.*EENVELOPE 451.*HTTP 400/);
    expect(refusals.join()).not.toMatch(/qingxi|13900000000/);
  });
});

describe('a post to the gateway', () => {
  it('is signed over its whole body', async () => {
    await outlets({ status: 200 }).sms.send(letter('13900000000'));
    const { body, signature } = posts.at(-1)!;
    expect(signature).toBe(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`);
  });
});
