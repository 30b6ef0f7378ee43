import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Forbidden, Invalid, NotFound } from '@jiyue/kernel';

/** The request was not signed by the portal, or too long ago. */
export class FormDoorClosed extends Forbidden {
  readonly code = 'PLATFORM.FORM_DOOR_CLOSED';
}
/** No domain takes a form of this name. */
export class FormNotFound extends NotFound {
  readonly code = 'PLATFORM.FORM_NOT_FOUND';
}
/** What came through the door is no form. */
export class FormUnreadable extends Invalid {
  readonly code = 'PLATFORM.FORM_UNREADABLE';
}

/** A request at the door. */
export interface DoorRequest {
  readonly path: string;
  readonly at: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

const SKEW_MS = 60_000;

/** The door for forms of citizens: only who shares the portal's secret comes in, each request for one minute. */
export class FormDoor {
  private readonly key: Buffer;

  constructor(secret: string) {
    // the portal makes the same key: one secret, a key for every use
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'jiyue form door', 32));
  }

  /** Throws unless the portal sent exactly this, now. */
  check({ path, at = '', signature = '', body }: DoorRequest, now: Date): void {
    const isNow = /^\d{13}$/.test(at) && Math.abs(now.getTime() - Number(at)) <= SKEW_MS;
    const [wanted, given] = [Buffer.from(this.sign(path, at, body)), Buffer.from(signature)];
    if (!isNow || wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new FormDoorClosed();
  }

  /** The signature of a request. */
  sign(path: string, at: string, body: Buffer): string {
    const digest = createHash('sha256').update(body).digest('hex');
    return createHmac('sha256', this.key).update(`POST ${path} ${at} ${digest}`).digest('base64url');
  }
}
