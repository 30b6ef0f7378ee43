import { describe, expect, it } from '@jest/globals';
import express, { type ErrorRequestHandler, type Request } from 'express';
import request from 'supertest';
import { isOnTextRoute, TEXT_ROUTE, textRoute } from './text-route.js';

const LIMIT = 6_000_000;
const unreadable: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  response.status(error.status ?? 400).json({ code: error.status });
};

function api() {
  const app = express();
  app.use(textRoute(LIMIT, unreadable));
  app.use(['/graphql'], express.json({ limit: 100 * 1024 }), unreadable);
  app.post('/graphql', (asked: Request, response) => {
    const { body } = asked.body as { body: string };
    response.json({ characters: body.length, isOnTextRoute: isOnTextRoute(asked) });
  });
  return app;
}

const send = (path: string, body: string, headers: Record<string, string> = { cookie: 's=1' }) =>
  request(api()).post(path).set(headers).send({ body });

describe('the route of texts', () => {
  it('takes an article of half a million characters, which no other route does', async () => {
    const body = '文'.repeat(500_000);
    expect((await send(TEXT_ROUTE, body)).body).toEqual({ characters: 500_000, isOnTextRoute: true });
    expect((await send('/graphql', body)).status).toBe(413);
  });

  it('ends at its own limit, wherever the sender says that the text ends', async () => {
    expect((await send(TEXT_ROUTE, 'x'.repeat(LIMIT))).status).toBe(413);
  });

  it('reads nothing of somebody who does not even show that they are signed in', async () => {
    expect((await send(TEXT_ROUTE, '文', {})).status).toBe(401);
  });

  it('leaves every other request as it was', async () => {
    expect((await send('/graphql', '文')).body).toEqual({ characters: 1, isOnTextRoute: false });
  });
});
