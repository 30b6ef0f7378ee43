import { createServer, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HttpFormSink, signatureOf } from './form-sink.js';

const key = Buffer.from(hkdfSync('sha256', 'a secret of the tests, long enough to be one', '', 'jiyue form door', 32));
const submission = { form: 'feedback', siteId: 'x', ticket: 't', values: { text: '水' } };
const seen: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
let answer: { status: number; body: string } = { status: 201, body: '{}' };
const api = createServer((request, response) => {
  void buffer(request).then((body) => {
    seen.push({ headers: request.headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
});
let sink: HttpFormSink;
beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const address = api.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  sink = new HttpFormSink(`http://127.0.0.1:${port}`, key);
});
afterAll(() => new Promise((resolve) => api.close(resolve)));

it('signs as the door of the API reads it', () => {
  // the same figure stands in the API's form-door.spec.ts
  expect(signatureOf(key, '/public/forms/feedback', '1796000000000', '{"siteId":"x"}')).toBe(
    'AQGhYHc5W2kneBJ2mPGonKLmtwbJVfg29XYwh1aiJnk',
  );
});

it('signs the very bytes that it sends', async () => {
  answer = { status: 201, body: '{}' };
  expect(await sink.submit(submission)).toEqual({ kind: 'taken' });
  const { headers, body } = seen.at(-1) ?? { headers: {}, body: Buffer.alloc(0) };
  const digest = createHash('sha256').update(body).digest('hex');
  const text = `POST /public/forms/feedback ${String(headers['x-jiyue-at'])} ${digest}`;
  expect(headers['x-jiyue-signature']).toBe(createHmac('sha256', key).update(text).digest('base64url'));
  expect(JSON.parse(body.toString('utf8'))).toEqual({ siteId: 'x', ticket: 't', values: { text: '水' } });
});

it('passes on which fields were refused', async () => {
  answer = { status: 400, body: JSON.stringify({ code: 'X', fields: [{ field: 'text', rule: 'LONG' }] }) };
  expect(await sink.submit(submission)).toEqual({ kind: 'refused', fields: ['text'] });
});

it.each([400, 403, 404, 409, 500, 503])('does not take %i for an answer', async (status) => {
  answer = { status, body: '<html>' };
  await expect(sink.submit(submission)).rejects.toThrow(String(status));
});
