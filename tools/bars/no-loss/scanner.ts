import { createServer, type Server, type Socket } from 'node:net';

/** Speaks ClamAV's INSTREAM command, takes its time, and finds everything clean. */
export async function startScanner(takesMs: number): Promise<{ url: string; stop(): void }> {
  const server = createServer((socket) => judge(socket, takesMs));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `tcp://127.0.0.1:${portOf(server)}`, stop: () => server.close() };
}

// The stream ends with an empty chunk: four zero bytes.
function judge(socket: Socket, takesMs: number): void {
  let tail = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-4);
    if (tail.equals(Buffer.alloc(4))) setTimeout(() => socket.end('stream: OK\0'), takesMs);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The scanner has no port');
  return address.port;
}
