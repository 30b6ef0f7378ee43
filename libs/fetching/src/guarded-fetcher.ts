import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { useAgent } from 'request-filtering-agent';
import { type AllowedPlace, portOf, webAddress } from './web-address.js';

/** How long anybody waits, and how far leads are followed. */
export interface LookLimits {
  /** For everything: every lead followed, every byte read. */
  readonly ms: number;
  readonly leads: number;
}

/** What may be fetched. */
export interface FetchLimits extends LookLimits {
  readonly bytes: number;
  /** Media types that are wanted, without parameters. */
  readonly types: readonly string[];
}

/** What was found, and where the leads ended. */
export interface Fetched {
  readonly url: URL;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Why nothing was fetched. `address`: it may not be asked for, or leads into a network that is nobody's business. */
export type FetchFault = 'address' | 'unreachable' | 'status' | 'type' | 'size' | 'time';

/** Nothing was fetched. */
export class FetchFailed extends Error {
  constructor(
    readonly fault: FetchFault,
    /** What the other side answered, for `status`. */
    readonly status = 0,
  ) {
    super(`Nothing fetched: ${fault}${status ? ` ${status}` : ''}`);
  }
}

const NAME = 'Jiyue/1.0 (+government website editing)';

/**
 * The only way in which a server of ours goes where somebody else's address points. Connects to public addresses alone, which
 * are judged when the name has been looked up and before anything is sent, for each lead again; keeps no cookies, sends
 * nothing about us, and stops at its limits of bytes and time.
 */
export class GuardedFetcher {
  constructor(private readonly allowed: readonly AllowedPlace[] = []) {}

  /** What stands at the address. Throws `FetchFailed`. */
  async bring(address: string, limits: FetchLimits): Promise<Fetched> {
    const signal = AbortSignal.timeout(limits.ms);
    const { url, answer } = await this.follow(address, limits.leads, signal);
    return { url, ...(await content(answer, limits, signal)) };
  }

  /** The status that is answered at the address, of which nothing more is read. Throws `FetchFailed`. */
  async look(address: string, { ms, leads }: LookLimits): Promise<number> {
    const { answer } = await this.follow(address, leads, AbortSignal.timeout(ms));
    answer.destroy();
    return answer.statusCode ?? 0;
  }

  private async follow(
    address: string,
    most: number,
    signal: AbortSignal,
  ): Promise<{ url: URL; answer: IncomingMessage }> {
    let url = this.require(address);
    for (let leads = 0; ; leads++) {
      const answer = await this.ask(url, signal);
      const lead = leadOf(answer);
      if (lead === null) return { url, answer };
      answer.destroy();
      if (leads === most) throw new FetchFailed('status', answer.statusCode);
      url = this.require(lead, url);
    }
  }

  private require(address: string, base?: URL): URL {
    const url = webAddress(address, this.allowed, base);
    if (!url) throw new FetchFailed('address');
    return url;
  }

  private ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const here = this.allowed.filter(({ port }) => port === portOf(url)).map(({ address }) => address);
    const agent = useAgent(url.href, { keepAlive: false, allowIPAddressList: here });
    const headers = { 'user-agent': NAME, 'accept-encoding': 'identity' };
    return new Promise((resolve, reject) => {
      const get = url.protocol === 'https:' ? httpsGet : httpGet;
      get(url, { agent, headers, signal }, resolve).on('error', (error) => reject(faultOf(error, signal)));
    });
  }
}

function faultOf(error: Error, signal: AbortSignal): FetchFailed {
  if (signal.aborted) return new FetchFailed('time');
  return new FetchFailed(/ is not allowed\. /.test(error.message) ? 'address' : 'unreachable');
}

function leadOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return statusCode >= 300 && statusCode < 400 && headers.location !== undefined ? headers.location : null;
}

async function content(
  answer: IncomingMessage,
  { bytes, types }: FetchLimits,
  signal: AbortSignal,
): Promise<Pick<Fetched, 'type' | 'bytes'>> {
  const type = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  try {
    if (answer.statusCode !== 200) throw new FetchFailed('status', answer.statusCode);
    if (!types.includes(type)) throw new FetchFailed('type');
    return { type, bytes: await read(answer, bytes) };
  } catch (error) {
    throw error instanceof FetchFailed ? error : faultOf(error as Error, signal);
  } finally {
    answer.destroy();
  }
}

async function read(answer: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new FetchFailed('size');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
