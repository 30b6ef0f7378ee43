import type { Language } from '../topic/params.js';

/** What letters and short messages say around the sentences of their topics. */
export interface LetterWords {
  readonly hello: string;
  readonly site: (name: string) => string;
  readonly look: (url: string) => string;
  readonly foot: readonly string[];
  readonly digest: (count: number) => string;
  readonly digestPart: (label: string, count: number) => string;
  readonly code: string;
  readonly codeText: (code: string, minutes: number) => Readonly<Record<'mail' | 'sms', string>>;
  /** A short message ends with where the rest is. */
  readonly sms: (subject: string) => string;
  readonly smsDigest: (count: number) => string;
}

const zh: LetterWords = {
  hello: '您好：',
  site: (name) => `站点：${name}`,
  look: (url) => `查看：${url}`,
  foot: ['——', '本邮件由集约化平台自动发出，请不要回复。不想收到这类邮件，请在平台的“消息设置”里修改。'],
  digest: (count) => `消息汇总：${count} 条`,
  digestPart: (label, count) => `${label}（${count}）`,
  code: '验证码',
  codeText: (code, minutes) => {
    const text = (what: string) =>
      `验证码 ${code}，${minutes} 分钟内有效，用来确认接收消息的${what}。不是本人操作请忽略。`;
    return { mail: text('邮箱'), sms: text('手机') };
  },
  sms: (subject) => `${subject}。请登录平台查看。`,
  smsDigest: (count) => `您有 ${count} 条消息，请登录平台查看。`,
};

const en: LetterWords = {
  hello: 'Good day,',
  site: (name) => `Site: ${name}`,
  look: (url) => `See: ${url}`,
  foot: [
    '--',
    'This mail was sent by the platform; please do not reply. Change under “Message settings” what you want to be sent.',
  ],
  digest: (count) => `Messages: ${count}`,
  digestPart: (label, count) => `${label} (${count})`,
  code: 'Code',
  codeText: (code, minutes) => {
    const text = (what: string) =>
      `Code ${code}, valid for ${minutes} minutes, to confirm the ${what} for messages. Ignore it if you did not ask for it.`;
    return { mail: text('e-mail address'), sms: text('phone') };
  },
  sms: (subject) => `${subject}. Sign in to read more.`,
  smsDigest: (count) => `You have ${count} messages. Sign in to read them.`,
};

/** The words of letters, by language. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { zh, en };
