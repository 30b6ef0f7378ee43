import { type Bilingual, defineTopic, type Tell, type Topic } from '@jiyue/notify';
import { ArticleForwarded, ArticleReminded, ColleaguesConsulted, OpinionGiven } from '../content.events.js';
import { STEP_WORDS } from '../step-limit/step-words.js';

interface Words {
  readonly label: Bilingual;
  readonly subject: Bilingual;
  readonly body: Bilingual;
}

function topicOf(key: string, { label, subject, body }: Words): Topic {
  return defineTopic({
    key: `content.${key}`,
    label,
    channels: { 'in-app': 'immediately', mail: 'immediately', sms: 'never' },
    urgent: false,
    params: { step: { kind: 'choice', words: STEP_WORDS }, title: { kind: 'title' }, by: { kind: 'text' } },
    sentences: { zh: { subject: subject.zh, body: body.zh }, en: { subject: subject.en, body: body.en } },
  });
}

const reminded = topicOf('reminded', {
  label: { zh: '有人催办等我审核的稿件', en: 'Somebody reminds me of what waits for me' },
  subject: { zh: '催办：{step}', en: 'A reminder: {step}' },
  body: { zh: '{by}请您尽快办理《{title}》的{step}。', en: '{by} asks for the {step} of “{title}”.' },
});
const forwarded = topicOf('forwarded', {
  label: { zh: '转交给我审核的稿件', en: 'Judgements that are passed on to me' },
  subject: { zh: '转交给您：{step}', en: 'Passed on to you: {step}' },
  body: { zh: '{by}把《{title}》的{step}转交给您。', en: '{by} passed the {step} of “{title}” on to you.' },
});
const consulted = topicOf('consulted', {
  label: { zh: '请我会签的稿件', en: 'Opinions that I am asked for' },
  subject: { zh: '请您会签：{step}', en: 'Your opinion is asked for: {step}' },
  body: { zh: '{by}在{step}时请您对《{title}》会签。', en: '{by} asks for your opinion on “{title}” ({step}).' },
});
const opinion = topicOf('opinion-given', {
  label: { zh: '我请的会签有了意见', en: 'Opinions that I asked for' },
  subject: { zh: '会签意见已给出：{step}', en: 'An opinion was given: {step}' },
  body: { zh: '{by}对《{title}》给出了会签意见。', en: '{by} gave an opinion on “{title}”.' },
});

/** Who is told what of things said beside the way. */
export const BESIDE_TELLS: readonly Tell[] = (
  [
    [ArticleReminded.name, reminded],
    [ArticleForwarded.name, forwarded],
    [ColleaguesConsulted.name, consulted],
    [OpinionGiven.name, opinion],
  ] as const
).map(([event, topic]) => ({
  event,
  topic,
  telling: ({ tenantId, payload }) => {
    const text = (key: string): string => String(payload[key] ?? '');
    const id = text('articleId');
    return {
      to: (payload['to'] ?? []) as string[],
      about: { type: 'Article', id },
      params: { step: text('step'), title: text('title'), by: text('by') },
      link: `/s/${tenantId}/review?item=${id}`,
    };
  },
}));
