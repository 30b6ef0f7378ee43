import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grantEnded, personInvited, roleGranted } from './auth.topics.js';
import { defineTopic, render, type Topic } from './topic.js';
import { Topics } from './topics.js';

const TOPICS = [roleGranted, grantEnded, personInvited];

const articleReturned = defineTopic({
  key: 'demo.article-returned',
  label: { zh: '退稿', en: 'returned' },
  channels: { 'in-app': 'immediately', sms: 'immediately' },
  urgent: false,
  params: {
    title: { kind: 'title' },
    by: { kind: 'text' },
    count: { kind: 'count' },
    step: { kind: 'choice', words: { first: { zh: '初审', en: 'first review' } } },
  },
  sentences: {
    zh: { subject: '{count}篇稿件在{step}被退回', body: '{by}退回了《{title}》' },
    en: { subject: '{count} returned at {step}', body: '{by} returned “{title}”' },
  },
});
const everything = { title: '关于防汛的通知', by: '何云舒', count: 2, step: 'first' };

const surname = fc.constantFrom('何', '欧阳', '林', '秦');
const personal = fc.oneof(
  fc.tuple(surname, fc.constantFrom('云舒', '海明', '小满')).map((parts) => parts.join('')),
  fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }),
  fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
  fc.stringMatching(/^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d)\d{3}[\dX]$/),
  fc.emailAddress(),
);

describe('a topic', () => {
  it('fills its sentences in, in both languages', () => {
    expect(render(articleReturned, everything, 'zh')).toEqual({
      subject: '2篇稿件在初审被退回',
      body: '何云舒退回了《关于防汛的通知》',
    });
    expect(render(roleGranted, { role: 'editor' }, 'en').subject).toBe('You have a new role: editor');
  });

  it('shows nothing of a value that does not fit', () => {
    expect(render(articleReturned, { count: 13_812_345_678, step: '__proto__' }, 'zh').subject).toBe(
      '…篇稿件在…被退回',
    );
  });

  it('lets no value write a line of its own', () => {
    const title = 'a\r\nBcc: x@y.z\u2028\u202e';
    expect(render(articleReturned, { ...everything, title }, 'zh').body).toBe('何云舒退回了《a Bcc: x@y.z》');
  });

  it.each([...TOPICS, articleReturned])('$key puts nothing personal into a subject', (topic: Topic) => {
    const names = Object.keys(topic.params);
    const values = fc.record(Object.fromEntries(names.map((name) => [name, personal])));
    fc.assert(
      fc.property(values, fc.constantFrom('zh', 'en'), (given, language) => {
        const { subject } = render(topic, given, language);
        expect(Object.values(given).filter((value) => subject.includes(String(value)))).toEqual([]);
      }),
    );
  });

  it('is refused with words of somebody in its subject', () => {
    const sentences = { zh: { subject: '《{title}》被退回', body: '' }, en: { subject: '', body: '' } };
    expect(() => defineTopic({ ...articleReturned, sentences })).toThrow('title may not stand in a subject');
  });

  it('is refused with a parameter it does not declare', () => {
    const sentences = { zh: { subject: '', body: '{who}' }, en: { subject: '', body: '' } };
    expect(() => defineTopic({ ...articleReturned, sentences })).toThrow('no parameter who');
  });

  it('has a key of its own', () => {
    expect(() => new Topics([roleGranted, roleGranted])).toThrow('same key');
    expect(new Topics(TOPICS).find('auth.role-granted')).toBe(roleGranted);
  });
});
