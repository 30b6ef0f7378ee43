import { CapturedMail, CapturedSms, outboxFolder } from './captured.js';
import { type Outlet, OutletAway, type Outlets } from './channel.js';
import { HttpSms, type SmsGateway } from './http-sms.js';
import { SmtpMail } from './smtp-mail.js';

/** What decides where letters go. */
export interface OutletSettings {
  readonly dataDir: string;
  readonly mail: { readonly url: string | null; readonly from: string };
  readonly sms: SmsGateway | null;
  readonly env: string;
}

const NOT_SET_UP: Outlet = {
  send: () => Promise.reject(new OutletAway('NOT_SET_UP')),
};

/**
 * The outlets the configuration names. What it does not name is captured to a folder on a developer's machine; in
 * production it is away, because letters hold addresses and codes that no folder may keep.
 */
export function outletsOf({ dataDir, mail, sms, env }: OutletSettings): Outlets {
  const instead = (captured: () => Outlet): Outlet => (env === 'production' ? NOT_SET_UP : captured());
  return {
    mail: mail.url
      ? new SmtpMail(mail.url, mail.from)
      : instead(() => new CapturedMail(outboxFolder(dataDir, 'mail'), mail.from)),
    sms: sms ? new HttpSms(sms) : instead(() => new CapturedSms(outboxFolder(dataDir, 'sms'))),
  };
}
