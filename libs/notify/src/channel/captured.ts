import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Letter, Outlet } from './channel.js';

/** A captured letter as the outbox shows it. */
export interface CapturedLetter extends Letter {
  readonly at: string;
}

/** Where letters of a data folder lie. */
export function outboxFolder(dataDir: string, channel: 'mail' | 'sms'): string {
  return join(dataDir, 'outbox', channel);
}

/** Writes each mail as the `.eml` file a server would have been given, with its plain form beside it. */
export class CapturedMail implements Outlet {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async send(letter: Letter): Promise<void> {
    const { message } = await this.composer.sendMail(mailOf(letter, this.from));
    await keep(this.folder, `${letter.id}.eml`, message as Buffer);
    await keep(this.folder, `${letter.id}.json`, plain(letter));
  }
}

/** Writes each short message as a file. */
export class CapturedSms implements Outlet {
  constructor(private readonly folder: string) {}

  async send(letter: Letter): Promise<void> {
    await keep(this.folder, `${letter.id}.json`, plain(letter));
  }
}

/** A letter as nodemailer takes it; nothing in it is ever read from a file or an address. */
export function mailOf({ id, to, subject, text }: Letter, from: string) {
  const host = from.split('@').at(-1) ?? 'localhost';
  return {
    from,
    // an object, never parsed: a comma in an address names no second receiver
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${host}>`,
    headers: { 'auto-submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function plain(letter: Letter): string {
  return JSON.stringify({ ...letter, at: new Date().toISOString() } satisfies CapturedLetter);
}

// Renamed into place: whoever looks at the folder sees whole files only.
async function keep(folder: string, name: string, content: string | Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
