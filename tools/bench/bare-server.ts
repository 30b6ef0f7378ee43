import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// As large as a home page, already compressed: the least that a server of pages can do.
const PAGE = Buffer.alloc(30_000, 'x');

const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
