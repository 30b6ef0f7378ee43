import { request } from 'node:http';
import { type Outcome, outcomeOf } from '../tenant-api/caller.ts';
import type { Stage } from '../tenant-api/stage.ts';

/** A request as it goes over the wire: nothing is put right on the way. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const PATIENCE_MS = 60_000;
const HAS_NO_BODY = [204, 304];

/** Sends a request and reads the answer whole. */
export function ask({ api }: Pick<Stage, 'api'>, { method, path, headers, body }: Wire): Promise<Outcome> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, timeout: PATIENCE_MS }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const status = answer.statusCode ?? 500;
        const content = HAS_NO_BODY.includes(status) ? null : Buffer.concat(chunks);
        resolve(outcomeOf(new Response(content, { status }), ''));
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
    sent.on('error', reject);
    sent.end(body);
  });
}
