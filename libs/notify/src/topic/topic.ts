import type { ChannelDefaults } from '../preference/cadence.js';
import { type Bilingual, isImpersonal, type Language, type Param, type ParamValues, wordsFor } from './params.js';

/** The sentences of a topic in one language. `{name}` stands for a parameter. */
export interface Sentences {
  /** Subject of the mail, title in the list, the short message. Holds no personal data. */
  readonly subject: string;
  readonly body: string;
}

/** A kind of message that people may be told, and choose how. */
export interface Topic {
  /** `area.what`, often the event's name. */
  readonly key: string;
  /** What the settings call it. */
  readonly label: Bilingual;
  /** Channels it uses, each with the cadence of everybody who has chosen nothing. */
  readonly channels: ChannelDefaults;
  /** Cannot be silenced in the list behind the bell. */
  readonly urgent: boolean;
  readonly params: Readonly<Record<string, Param>>;
  readonly sentences: Readonly<Record<Language, Sentences>>;
}

const KEY = /^[a-z-]+\.[a-z-]+$/;
const PLACE = /\{([a-zA-Z]+)\}/g;

/** Declares a topic; refuses sentences that name an unknown parameter, or a subject that could hold personal data. */
export function defineTopic(topic: Topic): Topic {
  const problems = problemsOf(topic);
  if (problems.length > 0) throw new Error(`Topic ${topic.key}: ${problems.join('; ')}`);
  return Object.freeze(topic);
}

/** The sentences filled in. */
export function render(topic: Topic, values: ParamValues, language: Language): Sentences {
  const fill = (sentence: string): string =>
    sentence.replace(PLACE, (_, name: string) => {
      const param = topic.params[name];
      return param ? wordsFor(param, values[name], language) : '';
    });
  const { subject, body } = topic.sentences[language];
  return { subject: fill(subject), body: fill(body) };
}

function problemsOf({ key, params, sentences }: Topic): string[] {
  const all = Object.values(sentences);
  const unknown = all
    .flatMap(({ subject, body }) => [...placesIn(subject), ...placesIn(body)])
    .filter((name) => !Object.hasOwn(params, name))
    .map((name) => `no parameter ${name}`);
  const personal = all
    .flatMap(({ subject }) => placesIn(subject))
    .filter((name) => params[name] && !isImpersonal(params[name]))
    .map((name) => `${name} may not stand in a subject`);
  return [...(KEY.test(key) ? [] : ['a key is area.what']), ...unknown, ...personal];
}

function placesIn(sentence: string): string[] {
  return [...sentence.matchAll(PLACE)].map(([, name]) => name ?? '');
}
