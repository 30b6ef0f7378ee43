import { type Bilingual, defineTopic, type Tell, type Topic } from '@jiyue/notify';
import { ArticlePublishedUrgently, UrgentReviewDueSoon, UrgentReviewLate } from '../content.events.js';
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
    channels: { 'in-app': 'immediately', mail: 'immediately', sms: 'immediately' },
    urgent: true,
    params: { step: { kind: 'choice', words: STEP_WORDS }, title: { kind: 'title' }, by: { kind: 'text' } },
    sentences: { zh: { subject: subject.zh, body: body.zh }, en: { subject: subject.en, body: body.en } },
  });
}

const published = topicOf('published-urgently', {
  label: { zh: '有稿件紧急发布，须事后审核', en: 'Something was published before its reviews' },
  subject: { zh: '紧急发布，等待事后审核', en: 'Published before its reviews' },
  body: {
    zh: '{by}紧急发布了《{title}》，{step}须在 4 小时内事后补办。',
    en: '{by} published “{title}” before its reviews; the {step} is due within 4 hours.',
  },
});
const dueSoon = topicOf('urgent-review-due-soon', {
  label: { zh: '事后审核快到时限', en: 'A review after the fact is due soon' },
  subject: { zh: '事后审核快到时限：{step}', en: 'A review after the fact is due soon: {step}' },
  body: {
    zh: '{by}紧急发布的《{title}》还没有通过{step}，时限已过去一半。',
    en: '“{title}”, published by {by} before its reviews, still waits for the {step}; half the time has passed.',
  },
});
const late = topicOf('urgent-review-late', {
  label: { zh: '事后审核已超时', en: 'A review after the fact is late' },
  subject: { zh: '事后审核已超时：{step}', en: 'A review after the fact is late: {step}' },
  body: {
    zh: '{by}紧急发布的《{title}》超过时限还没有通过{step}。请立即审核，或者撤下。',
    en: '“{title}”, published by {by} before its reviews, is late for the {step}. Judge it now, or take it down.',
  },
});

/** Who judges after the fact, and who is in charge above, are told at once, half-way, and when the time is over. */
export const URGENT_TELLS: readonly Tell[] = (
  [
    [ArticlePublishedUrgently.name, published],
    [UrgentReviewDueSoon.name, dueSoon],
    [UrgentReviewLate.name, late],
  ] as const
).flatMap(([event, topic]) =>
  (['to', 'above'] as const).map((people): Tell => ({
    event,
    topic,
    telling: ({ tenantId, payload }) => {
      const text = (key: string): string => String(payload[key] ?? '');
      const id = text('articleId');
      return {
        to: (payload[people] ?? []) as string[],
        about: { type: 'Article', id },
        params: { step: text('step'), title: text('title'), by: text('by') },
        link: people === 'to' ? `/s/${tenantId}/review?item=${id}` : `/s/${tenantId}/articles/${id}`,
      };
    },
  })),
);
