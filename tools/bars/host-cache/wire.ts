import { connect } from 'node:net';

/** A request as bytes: nothing is added, corrected or refused on the way out. */
export interface WireRequest {
  readonly line: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Everything that came, for looking for what must not be there. */
  readonly text: string;
}

const WITHIN_MS = 60_000;

/** Sends one request on a connection of its own and reads what comes back. Status 0: the connection was closed. */
export function exchange(port: number, { line, headers, body = '' }: WireRequest): Promise<WireAnswer> {
  const lines = [line, ...headers.map(([name, value]) => `${name}: ${value}`), 'Connection: close', '', body];
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port });
    socket.setTimeout(WITHIN_MS, () => socket.destroy(new Error(`No answer to ${line}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(answerOf(Buffer.concat(chunks))) : reject(error),
    );
    socket.once('close', () => resolve(answerOf(Buffer.concat(chunks))));
    // header values are bytes: what is written as text here goes out as UTF-8
    socket.write(lines.join('\r\n'));
  });
}

function answerOf(bytes: Buffer): WireAnswer {
  const text = bytes.toString().replace(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n)+/, ''); // what comes before the answer
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0),
    headers,
    body: end < 0 ? '' : text.slice(end + 4),
    text,
  };
}
