import { request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { parsePortalConfig } from '@jiyue/config';
import { startPortal, type RunningPortal } from '../src/server/start.js';
import { FixtureApi } from './fixture-api.js';
import { fixtureEnvironment } from './fixture-environment.js';
import { QuietBus } from './quiet-bus.js';

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Ask = {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string;
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
    const env = { ...fixtureEnvironment(port, apiPort), ...more };
    this.running = await startPortal(parsePortalConfig(env), this.bus, pino({ level: 'silent' }));
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.api.close();
  }

  ask(path: string, { host = 'yunling.localhost', method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, path, method, headers: { host, ...headers }, agent: false };
      const sent = request(options, (response) => {
        text(response).then(
          (answered) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answered }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
