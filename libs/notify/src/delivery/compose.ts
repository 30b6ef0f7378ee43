import type { OutwardChannel } from '../preference/cadence.js';
import { render, type Topic } from '../topic/topic.js';
import type { ParamValues } from '../topic/params.js';

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

const FOOT = ['——', '本邮件由集约化平台自动发出，请不要回复。不想收到这类邮件，请在平台的“消息设置”里修改。'];

/** One message as a letter of its own; what goes out is Chinese. */
export function letterOf(said: Said, channel: OutwardChannel): Written {
  const { subject } = render(said.topic, said.params, 'zh');
  if (channel === 'sms') return { subject, text: `${subject}。请登录平台查看。` };
  return { subject, text: ['您好：', '', ...linesOf(said), '', ...FOOT].join('\n') };
}

/** Several messages as one letter, by topic. */
export function digestOf(all: readonly Said[], channel: OutwardChannel): Written {
  const subject = `消息汇总：${all.length} 条`;
  if (channel === 'sms') return { subject, text: `您有 ${all.length} 条消息，请登录平台查看。` };
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const parts = topics.flatMap((topic) => {
    const same = all.filter((said) => said.topic === topic);
    return [`${topic.label.zh}（${same.length}）`, ...same.flatMap((said) => [...linesOf(said), '']), ''];
  });
  return { subject, text: ['您好：', '', ...parts, ...FOOT].join('\n') };
}

/** The letter that carries a code. */
export function codeLetter(code: string, channel: OutwardChannel): Written {
  const text = `验证码 ${code}，10 分钟内有效，用来确认接收消息的${channel === 'mail' ? '邮箱' : '手机'}。不是本人操作请忽略。`;
  return { subject: '验证码', text };
}

function linesOf({ topic, params, url, siteName }: Said): string[] {
  const { body } = render(topic, params, 'zh');
  return [body, ...(siteName ? [`站点：${siteName}`] : []), ...(url ? [`查看：${url}`] : [])];
}
