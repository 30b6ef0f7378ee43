import { CapturedMail, CapturedSms, outboxFolder } from './captured.js';
import type { Outlets } from './channel.js';
import { HttpSms, type SmsGateway } from './http-sms.js';
import { SmtpMail } from './smtp-mail.js';

/** What decides where letters go. */
export interface OutletSettings {
  readonly dataDir: string;
  readonly mail: { readonly url: string | null; readonly from: string };
  readonly sms: SmsGateway | null;
}

/** The outlets the configuration names; what it does not name is captured to a folder. */
export function outletsOf({ dataDir, mail, sms }: OutletSettings): Outlets {
  return {
    mail: mail.url ? new SmtpMail(mail.url, mail.from) : new CapturedMail(outboxFolder(dataDir, 'mail'), mail.from),
    sms: sms ? new HttpSms(sms) : new CapturedSms(outboxFolder(dataDir, 'sms')),
  };
}
