import { createHmac } from 'node:crypto';
import { type Letter, LetterRefused, type Outlet, OutletAway } from './channel.js';

const PATIENCE_MS = 10_000;
const BUSY: readonly number[] = [408, 425, 429];

/** Where short messages are posted, and the secret both sides sign with. */
export interface SmsGateway {
  readonly url: string;
  readonly secret: string;
}

/**
 * Posts short messages to a provider's adapter: JSON `{ id, to, text, at }`, signed over the whole body with
 * HMAC-SHA256 in `x-signature`. The address comes from the configuration and is never left for another.
 */
export class HttpSms implements Outlet {
  constructor(private readonly gateway: SmsGateway) {}

  async send({ id, to, text }: Letter): Promise<void> {
    const body = JSON.stringify({ id, to, text, at: new Date().toISOString() });
    const status = await this.post(body);
    if (status < 300) return;
    const isForGood = status >= 400 && status < 500 && !BUSY.includes(status);
    throw isForGood ? new LetterRefused(`HTTP ${status}`) : new OutletAway(`HTTP ${status}`);
  }

  private async post(body: string): Promise<number> {
    const signature = createHmac('sha256', this.gateway.secret).update(body).digest('hex');
    try {
      const response = await fetch(this.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      return response.status;
    } catch (error) {
      throw new OutletAway(error instanceof Error ? error.name : 'UNKNOWN');
    }
  }
}
