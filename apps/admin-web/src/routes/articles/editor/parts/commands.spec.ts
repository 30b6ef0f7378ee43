import { describe, expect, it } from '@jest/globals';
import { editorCommands, type EditorDoings, type EditorSubject } from './commands.js';

const doings = new Proxy<EditorDoings>(Object.create(null), { get: () => () => undefined });
const commands = editorCommands((key, params) => [key, ...Object.values(params ?? {})].join(' '), doings);
const offered = (subject: {
  state?: string;
  allowed?: string[];
  isEditable?: boolean;
  blocking?: number;
}): string[] => {
  const { state = 'DRAFT', allowed = [], isEditable = false, blocking = 0 } = subject;
  const article = Object.assign(Object.create(null), { state, allowed });
  const whole: EditorSubject = { article, isEditable, blocking };
  return commands.filter((command) => command.allowed(whole) === true).map((command) => command.name);
};
const submit = commands.find((command) => command.name === 'submit');

describe('commands of the editor', () => {
  it('offers a writer to check, save and submit', () => {
    expect(offered({ allowed: ['edit', 'submit'], isEditable: true })).toEqual(['preview', 'check', 'save', 'submit']);
  });
  it('says how much blocks submitting, before the article even exists', () => {
    expect(submit?.allowed({ article: null, isEditable: true, blocking: 2 })).toBe('why.must 2');
    expect(submit?.allowed({ article: null, isEditable: true, blocking: 0 })).toBe(true);
  });
  it('opens a live article for revision only on purpose', () => {
    expect(offered({ state: 'PUBLISHED', allowed: ['edit', 'withdraw'] })).toEqual(['withdraw', 'preview', 'revise']);
  });
  it('offers a publisher to let it wait for its time, and then to change, cancel or forestall that', () => {
    const allowed = ['publish', 'schedule', 'unschedule'];
    expect(offered({ state: 'APPROVED', allowed: ['publish', 'schedule'] })).toEqual([
      'schedule',
      'preview',
      'publish',
    ]);
    expect(offered({ state: 'SCHEDULED', allowed })).toEqual(['unschedule', 'reschedule', 'preview', 'publishNow']);
  });
  it('offers after submitting only what the server allows', () => {
    expect(offered({ state: 'IN_REVIEW', allowed: ['recall'] })).toEqual(['recall', 'preview']);
  });
  it('sends a reviewer to the review and lets a publisher publish', () => {
    expect(offered({ state: 'IN_REVIEW', allowed: ['approve', 'return'] })).toEqual(['preview', 'review']);
    expect(offered({ state: 'APPROVED', allowed: ['publish'] })).toEqual(['preview', 'publish']);
  });
  it('offers nothing of what lies in the bin but to look at it and to take it out', () => {
    expect(offered({ state: 'BINNED', allowed: ['retrieve'] })).toEqual(['retrieve', 'preview']);
  });
  it('lets a revision of a live article be discarded', () => {
    expect(offered({ allowed: ['edit', 'submit', 'discard'], isEditable: true })).toContain('discard');
  });
});
