import { defineTopic, type Tell } from '@jiyue/notify';
import { ScheduleLapsed, WithdrawalLapsed } from '../content.events.js';

const ACTS = {
  publish: { zh: '定时发布', en: 'publication' },
  withdraw: { zh: '定时撤下', en: 'withdrawal' },
} as const;
const WHY = {
  blocked: { zh: '现在的检查规则不让它通过', en: 'it does not pass the checks of today' },
  files: { zh: '里面的文件现在不能给读者', en: 'a file in it may not be given to readers now' },
  right: { zh: '您现在没有这个权限', en: 'you no longer have the right' },
  step: { zh: '栏目现在还要求一步审核', en: 'its column asks for one more step by now' },
  text: { zh: '正文和当时定下的不一样了', en: 'the text is not the one you decided about' },
  state: { zh: '稿件的状态已经变了', en: 'the article stands elsewhere by now' },
  other: { zh: '系统拒绝了这一步', en: 'the platform refused it' },
} as const;

/** What a person ordered for a time was not done. */
const lapsed = defineTopic({
  key: 'content.schedule-lapsed',
  label: { zh: '我定时的发布、撤下没有执行', en: 'What I scheduled was not carried out' },
  channels: { 'in-app': 'immediately', mail: 'immediately', sms: 'never' },
  urgent: true,
  params: {
    act: { kind: 'choice', words: ACTS },
    why: { kind: 'choice', words: WHY },
    title: { kind: 'title' },
  },
  sentences: {
    zh: {
      subject: '{act}没有执行：{why}',
      body: '《{title}》的{act}到时间没有执行，因为{why}。打开稿件处理后可以重新定时。',
    },
    en: {
      subject: 'A scheduled {act} was not carried out: {why}',
      body: 'The scheduled {act} of “{title}” was not carried out, because {why}. Open the article to put it right and schedule again.',
    },
  },
});

/** Who is told what of orders for a time. */
export const PLAN_TELLS: readonly Tell[] = [
  { event: ScheduleLapsed.name, act: 'publish' },
  { event: WithdrawalLapsed.name, act: 'withdraw' },
].map(({ event, act }) => ({
  event,
  topic: lapsed,
  telling: ({ tenantId, payload }) => {
    const text = (key: string): string => String(payload[key] ?? '');
    const id = text('articleId');
    return {
      to: [text('orderedBy')],
      about: { type: 'Article', id },
      params: { act, why: text('why'), title: text('title') },
      link: `/s/${tenantId}/articles/${id}`,
    };
  },
}));
