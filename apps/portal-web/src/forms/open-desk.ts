import { hkdfSync } from 'node:crypto';
import type { PortalConfig } from '@jiyue/config';
import { Arithmetic } from './arithmetic.js';
import { Desk } from './desk.js';
import { HttpFormSink } from './form-sink.js';
import { FormLimits } from './limits.js';
import { ProofOfWork } from './proof-of-work.js';
import { readerBehind } from './reader.js';
import { Tickets } from './tickets.js';

/** A key of its own for every use of the one secret; the API makes the key of the door in the same way. */
function keyFor(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `jiyue ${use}`, 32));
}

/** The desk as the configuration wants it. */
export function openDesk({ secret, apiUrl, trustedProxies, challenge }: PortalConfig): Desk {
  const challengeKey = keyFor(secret, 'challenge');
  return new Desk({
    tickets: new Tickets(keyFor(secret, 'tickets')),
    challenge: challenge === 'work' ? new ProofOfWork(challengeKey) : new Arithmetic(challengeKey),
    limits: new FormLimits(keyFor(secret, 'limits')),
    sink: new HttpFormSink(apiUrl, keyFor(secret, 'form door')),
    readerOf: readerBehind(trustedProxies),
    now: Date.now,
  });
}
