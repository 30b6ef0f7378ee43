import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Page } from '../view/view.js';

/** Draws a page as its kind is drawn. */
export type Render = (kind: string, page: Page) => Promise<string>;

type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: object,
) => Promise<void>;

/** Collects what Astro writes instead of sending it. */
class Collected extends ServerResponse {
  private readonly chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  override write(chunk: Uint8Array | string): boolean {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
    return true;
  }

  override end(): this {
    this.emit('finish');
    return this;
  }
}

/** A request that carries nothing of the reader's: what is drawn can depend on the page only. */
function blankRequest(): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = '/';
  request.headers = { host: 'portal.invalid' };
  return request;
}

function isHandler(value: unknown): value is AstroHandler {
  return typeof value === 'function';
}

/** Loads the built pages. */
export async function loadRender(entry: URL): Promise<Render> {
  const { handler }: { handler?: unknown } = await import(entry.href);
  if (!isHandler(handler)) throw new Error('The built pages have no handler');
  return async (kind, page) => {
    const request = blankRequest();
    const response = new Collected(request);
    await handler(request, response, undefined, { kind, page });
    request.destroy();
    if (response.statusCode !== 200 || !response.text)
      throw new Error(`Drawing ${kind} failed with ${response.statusCode}`);
    return response.text;
  };
}
