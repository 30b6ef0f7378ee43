import { createTransport } from 'nodemailer';
import { mailOf } from './captured.js';
import { type Letter, LetterRefused, type Outlet, OutletAway } from './channel.js';

const PATIENCE_MS = 10_000;
const PERMANENT = 500;

const HERE = ['localhost', '127.0.0.1', '[::1]'];

/** Hands mails to an SMTP server: `smtps://`, or `smtp://` with STARTTLS, without which only this machine is spoken to. */
export class SmtpMail implements Outlet {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    const requireTLS = !HERE.includes(new URL(url).hostname);
    this.transport = createTransport({ url, requireTLS, ...patience });
  }

  async send(letter: Letter): Promise<void> {
    try {
      await this.transport.sendMail(mailOf(letter, this.from));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

// Only what the server says of the envelope is about this letter; a wrong password is ours to mend.
function refusalOf(error: unknown): LetterRefused | OutletAway {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const status = typeof responseCode === 'number' ? responseCode : 0;
  const reason = `${typeof code === 'string' ? code : 'UNKNOWN'} ${status}`;
  return code === 'EENVELOPE' && status >= PERMANENT ? new LetterRefused(reason) : new OutletAway(reason);
}
