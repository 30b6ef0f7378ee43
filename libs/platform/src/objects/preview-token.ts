import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Forbidden } from '@jiyue/kernel';

/** The link to a preview is forged or too old. */
export class PreviewRefused extends Forbidden {
  readonly code = 'PLATFORM.PREVIEW_REFUSED';
}

/** What a link to a preview shows, to whom, until when (milliseconds since the epoch). */
export interface PreviewGrant {
  readonly siteId: string;
  readonly articleId: string;
  readonly personId: string;
  readonly until: number;
}

/** Signs links under which the portal shows one person one text that is not public. */
export class PreviewTokens {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'jiyue preview', 32));
  }

  sign(grant: PreviewGrant): string {
    const body = Buffer.from(JSON.stringify(grant)).toString('base64url');
    return `${body}.${this.mac(body).toString('base64url')}`;
  }

  /** What the link shows; throws `PLATFORM.PREVIEW_REFUSED` when it is not ours or its time is over. */
  verify(token: string, now: number): PreviewGrant {
    const [body = '', mac = '', ...rest] = token.split('.');
    const [given, expected] = [Buffer.from(mac, 'base64url'), this.mac(body)];
    if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new PreviewRefused();
    const grant = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as PreviewGrant;
    if (grant.until < now) throw new PreviewRefused();
    return grant;
  }

  private mac(body: string): Buffer {
    return createHmac('sha256', this.key).update(body).digest();
  }
}
