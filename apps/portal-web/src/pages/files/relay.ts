import { request as plainRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';

/** How long the first word may take, and how long both sides may say nothing after it. */
const FIRST_WORD_MS = 10_000;
const SILENCE_MS = 300_000;

/** An answer on its way through. */
export type Relayed = {
  readonly message: IncomingMessage;
  /** Hands the body to the reader; ends early when the reader leaves. */
  pass(): Promise<void>;
  /** Does without the body. */
  letGo(): void;
};

type Asking = {
  readonly headers: Readonly<Record<string, string>>;
  readonly isHead: boolean;
  readonly reader: ServerResponse;
};

/** Asks for what a reader waits for: however long the body takes, and not a moment longer than they stay. */
export async function relay(url: URL, { headers, isHead, reader }: Asking): Promise<Relayed> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const asking = send(url, { method: isHead ? 'HEAD' : 'GET', headers });
  const leave = (): void => void asking.destroy();
  reader.once('close', leave);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    asking.setTimeout(FIRST_WORD_MS, () => asking.destroy(new Error('The file service does not answer')));
    asking.once('response', resolve).once('error', reject).end();
  });
  asking.setTimeout(SILENCE_MS, () => asking.destroy());
  reader.setTimeout(SILENCE_MS, () => reader.destroy());
  return { message, pass: () => pipeline(message, reader), letGo: leave };
}

/** The reader went away before the end: nothing is wrong. */
export function hasLeft(error: unknown): boolean {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}
