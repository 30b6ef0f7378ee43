import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { configOf } from '../src/server/config.js';
import { startPortal, type RunningPortal } from '../src/server/start.js';
import { FixtureApi } from './fixture-api.js';
import { QuietBus } from './quiet-bus.js';

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Ask = {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
};

/** The real portal in this process over the test data, on a port of its own. */
export class PortalUnderTest {
  readonly api = new FixtureApi();
  readonly bus = new QuietBus();
  private running: RunningPortal | undefined;

  get port(): number {
    return this.running?.port ?? 0;
  }

  async start(port = 0, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const apiPort = await this.api.listen();
    const env = {
      JIYUE_PORTAL_PORT: String(port),
      JIYUE_API_URL: `http://127.0.0.1:${apiPort}`,
      REDIS_URL: 'redis://unused',
      ...more,
    };
    this.running = await startPortal(configOf(env), this.bus, pino({ level: 'silent' }));
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.api.close();
  }

  ask(path: string, { host = 'yunling.localhost', method = 'GET', headers = {} }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, path, method, headers: { host, ...headers }, agent: false };
      const sent = request(options, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end();
    });
  }
}
