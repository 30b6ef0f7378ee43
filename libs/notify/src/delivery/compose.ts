import { CODE_MINUTES } from '../address/address.rules.js';
import type { OutwardChannel } from '../preference/cadence.js';
import { render, type Topic } from '../topic/topic.js';
import type { Language, ParamValues } from '../topic/params.js';
import { LETTER_WORDS } from './words.js';

/** A message with all that its letter says. */
export interface Said {
  readonly topic: Topic;
  readonly params: ParamValues;
  /** Full address of what it is about. */
  readonly url: string | null;
  /** Short name of the site it happened on. */
  readonly siteName: string | null;
}

/** Subject and text of a letter; a short message has its text only. */
export interface Written {
  readonly subject: string;
  readonly text: string;
}

/** How letters are written: on which channel, in which language. */
export interface Manner {
  readonly channel: OutwardChannel;
  readonly language: Language;
}

/** One message as a letter of its own. */
export function letterOf(said: Said, { channel, language }: Manner): Written {
  const words = LETTER_WORDS[language];
  const { subject } = render(said.topic, said.params, language);
  if (channel === 'sms') return { subject, text: words.sms(subject) };
  return { subject, text: [words.hello, '', ...linesOf(said, language), '', ...words.foot].join('\n') };
}

/** Several messages as one letter, by topic. */
export function digestOf(all: readonly Said[], { channel, language }: Manner): Written {
  const words = LETTER_WORDS[language];
  const subject = words.digest(all.length);
  if (channel === 'sms') return { subject, text: words.smsDigest(all.length) };
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const parts = topics.flatMap((topic) => {
    const same = all.filter((said) => said.topic === topic);
    const lines = same.flatMap((said) => [...linesOf(said, language), '']);
    return [words.digestPart(topic.label[language], same.length), ...lines, ''];
  });
  return { subject, text: [words.hello, '', ...parts, ...words.foot].join('\n') };
}

/** The letter that carries a code. */
export function codeLetter(code: string, { channel, language }: Manner): Written {
  const words = LETTER_WORDS[language];
  return { subject: words.code, text: words.codeText(code, CODE_MINUTES)[channel] };
}

function linesOf({ topic, params, url, siteName }: Said, language: Language): string[] {
  const words = LETTER_WORDS[language];
  const { body } = render(topic, params, language);
  return [body, ...(siteName ? [words.site(siteName)] : []), ...(url ? [words.look(url)] : [])];
}
