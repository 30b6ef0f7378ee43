import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** What a ticket is for: it is worth nothing at another form or on another site. */
export type TicketUse = { readonly form: string; readonly siteId: string; readonly now: number };
export type TicketState = { readonly state: 'valid'; readonly id: string } | { readonly state: 'expired' | 'forged' };

const LIFE_MS = 2 * 3600_000;
// Clocks of two portals may differ a little.
const AHEAD_MS = 60_000;
const FORM = /^([0-9a-z]{8,9})\.([0-9a-f-]{36})\.([\w-]{43})$/;

/**
 * The slip that every shown form carries: signed, short-lived, its id the name of one submission. Handed in twice it
 * names the same submission, so the API answers with what became of the first.
 */
export class Tickets {
  constructor(private readonly key: Buffer) {}

  issue({ form, siteId, now }: TicketUse): string {
    const head = `${now.toString(36)}.${randomUUID()}`;
    return `${head}.${this.sign(head, form, siteId)}`;
  }

  read(ticket: string, { form, siteId, now }: TicketUse): TicketState {
    const [, issued = '', id = '', signature = ''] = FORM.exec(ticket) ?? [];
    const wanted = this.sign(`${issued}.${id}`, form, siteId);
    if (!id || !timingSafeEqual(Buffer.from(signature), Buffer.from(wanted))) return { state: 'forged' };
    const age = now - Number.parseInt(issued, 36);
    return age > LIFE_MS || age < -AHEAD_MS ? { state: 'expired' } : { state: 'valid', id };
  }

  private sign(head: string, form: string, siteId: string): string {
    return createHmac('sha256', this.key).update(`${form} ${siteId} ${head}`).digest('base64url');
  }
}
