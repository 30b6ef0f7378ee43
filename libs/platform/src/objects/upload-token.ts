import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TenantKey } from '@jiyue/tenancy';
import { UploadRefused } from './object.errors.js';

/** What an upload link allows: this key, this size, this type, until then. */
export interface UploadGrant {
  readonly key: TenantKey;
  readonly size: number;
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Signs upload links of the local store with the platform's secret (HMAC-SHA-256). */
export class UploadTokens {
  constructor(private readonly secret: string) {}

  sign(grant: UploadGrant): string {
    const body = Buffer.from(JSON.stringify(grant)).toString('base64url');
    return `${body}.${this.mac(body).toString('base64url')}`;
  }

  /** The grant of a token; throws `PLATFORM.UPLOAD_REFUSED` when forged or expired. */
  verify(token: string, now: number): UploadGrant {
    const [body = '', mac = '', ...rest] = token.split('.');
    const given = Buffer.from(mac, 'base64url');
    const expected = this.mac(body);
    if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new UploadRefused();
    const grant = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as UploadGrant;
    if (grant.until < now) throw new UploadRefused();
    return grant;
  }

  private mac(body: string): Buffer {
    return createHmac('sha256', `upload:${this.secret}`).update(body).digest();
  }
}
