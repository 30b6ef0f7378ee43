import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { ServiceUnavailable } from '../graphql/database-refusals.js';

/**
 * What somebody who looked into a file found. `inspected`: no scanner knows it, yet its insides were looked through and hold
 * nothing that runs. `not-scanned`: nobody could look inside. The screens say which.
 */
export type Verdict = 'clean' | 'infected' | 'inspected' | 'not-scanned';

/** Looks into a file before anyone else may. */
export interface Antivirus {
  scan(content: Readable): Promise<Verdict>;
}

/** Injection token of the scanner. */
export const ANTIVIRUS = Symbol('antivirus');

/** What looks into files here, and what is asked of files that citizens get. */
export class ScanDemand {
  constructor(
    /** A scanner that knows viruses is configured. */
    readonly hasScanner: boolean,
    /** Nothing less than its word will do. */
    readonly isScannerDue: boolean,
  ) {}
}

const REPLY_WITHIN_MS = 30_000;

/** ClamAV over TCP by its INSTREAM command: chunks prefixed with their length, an empty chunk ends. */
export class ClamAntivirus implements Antivirus {
  constructor(private readonly url: string) {}

  async scan(content: Readable): Promise<Verdict> {
    const reply = await this.exchange(content);
    if (/ FOUND\0?$/.test(reply)) return 'infected';
    if (/stream: OK\0?$/.test(reply)) return 'clean';
    throw new ServiceUnavailable({ service: 'antivirus' });
  }

  private async exchange(content: Readable): Promise<string> {
    const { hostname, port } = new URL(this.url);
    const socket = connect({ host: hostname, port: Number(port), timeout: REPLY_WITHIN_MS });
    socket.on('timeout', () => socket.destroy(new Error('The scanner does not answer')));
    const reply = collect(socket);
    try {
      socket.write('zINSTREAM\0');
      for await (const chunk of content) {
        const bytes = Buffer.from(chunk as Uint8Array);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        socket.write(Buffer.concat([length, bytes]));
      }
      socket.write(Buffer.alloc(4));
      return await reply;
    } catch {
      throw new ServiceUnavailable({ service: 'antivirus' });
    } finally {
      socket.destroy();
    }
  }
}

function collect(socket: AsyncIterable<Buffer>): Promise<string> {
  const read = async (): Promise<string> => {
    let text = '';
    for await (const chunk of socket) text += chunk.toString();
    return text;
  };
  const reply = read();
  reply.catch(() => undefined);
  return reply;
}
