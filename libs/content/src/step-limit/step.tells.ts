import { defineTopic, type Fact, type Tell, type Telling } from '@jiyue/notify';
import { StepDueSoon, StepLate } from '../content.events.js';
import { STEP_WORDS } from './step-words.js';

const PARAMS = { step: { kind: 'choice', words: STEP_WORDS }, title: { kind: 'title' } } as const;
const AT_ONCE = { 'in-app': 'immediately', mail: 'immediately', sms: 'never' } as const;

/** The time of a step that waits for me is running out. */
const dueSoon = defineTopic({
  key: 'content.step-due-soon',
  label: { zh: '等我审核的稿件快到时限', en: 'What waits for my review is due soon' },
  channels: AT_ONCE,
  urgent: false,
  params: PARAMS,
  sentences: {
    zh: { subject: '{step}快到时限', body: '《{title}》的{step}已经过去一半时限，请及时办理。' },
    en: { subject: 'A {step} is due soon', body: 'Half the time for the {step} of “{title}” has passed.' },
  },
});

/** The time of a step that waits for me is over. */
const late = defineTopic({
  key: 'content.step-late',
  label: { zh: '等我审核的稿件已超时', en: 'What waits for my review is late' },
  channels: AT_ONCE,
  urgent: true,
  params: PARAMS,
  sentences: {
    zh: { subject: '{step}已超时', body: '《{title}》的{step}已经超过时限。超时不会自动通过，请尽快办理。' },
    en: { subject: 'A {step} is late', body: 'The {step} of “{title}” is past its time. Nothing passes by itself.' },
  },
});

/** The time of a step below me is over. */
const lateBelow = defineTopic({
  key: 'content.step-late-below',
  label: { zh: '我负责的栏目有稿件审核超时', en: 'A review that I answer for is late' },
  channels: AT_ONCE,
  urgent: false,
  params: PARAMS,
  sentences: {
    zh: { subject: '有稿件{step}超时', body: '《{title}》的{step}超过时限还没有办理，请督促审核人。' },
    en: { subject: 'A {step} is late', body: 'The {step} of “{title}” is past its time; please see to it.' },
  },
});

function telling({ tenantId, payload }: Fact, people: 'to' | 'above'): Telling {
  const text = (key: string): string => String(payload[key] ?? '');
  const id = text('articleId');
  return {
    to: (payload[people] ?? []) as string[],
    about: { type: 'Article', id },
    params: { step: text('step'), title: text('title') },
    link: people === 'to' ? `/s/${tenantId}/review?item=${id}` : `/s/${tenantId}/articles/${id}`,
  };
}

/** Who is told what of the time that steps take. */
export const STEP_TELLS: readonly Tell[] = [
  { event: StepDueSoon.name, topic: dueSoon, telling: (fact) => telling(fact, 'to') },
  { event: StepLate.name, topic: late, telling: (fact) => telling(fact, 'to') },
  { event: StepLate.name, topic: lateBelow, telling: (fact) => telling(fact, 'above') },
];
