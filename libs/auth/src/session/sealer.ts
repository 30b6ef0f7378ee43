import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** Encrypts what a stolen database must not give away: AES-256-GCM under a key derived from the platform's secret. */
export class Sealer {
  private readonly key: Buffer;

  constructor(secret: string, purpose: string) {
    if (secret.length < 32) throw new Error('The platform secret is too short');
    this.key = Buffer.from(hkdfSync('sha256', secret, 'jiyue', purpose, 32));
  }

  /** Seals `text` for one row: sealed bytes copied to another row do not open there. */
  seal(text: string, row: Buffer): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(row);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** The text, or null when it was sealed with another secret, for another row, or was changed. */
  open(sealed: Buffer, row: Buffer): string | null {
    if (sealed.length < ivBytes + tagBytes) return null;
    const options = { authTagLength: tagBytes };
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, ivBytes), options)
      .setAAD(row)
      .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      // Authentication failed: the caller treats the session as gone.
      return null;
    }
  }
}
