import { createServer } from 'node:http';
import { PNG } from '../../apps/admin-web/src/routes/articles/editor/body/word/file/a-word-file.fixture.ts';

/** Another site of the web, with one picture. */
export interface Outside {
  readonly url: string;
  stop(): void;
}

/** Stands where the product under test may bring pictures from. */
export async function startOutside(): Promise<Outside> {
  const place = process.env['JIYUE_OUTSIDE'];
  if (!place) throw new Error('JIYUE_OUTSIDE names no address and port that the product may fetch from');
  const [host = '', port = ''] = place.split(':');
  const server = createServer(({ url }, response) => {
    if (url !== '/dam.png') return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from(PNG, 'base64'));
  });
  await new Promise<void>((resolve) => server.listen(Number(port), host, resolve));
  return {
    url: `http://${place}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
