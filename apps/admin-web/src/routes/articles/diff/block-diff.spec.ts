import { describe, expect, it } from '@jest/globals';
import { blockDiff, countChanges, type Block } from './block-diff.js';

const p = (text: string): Block => ({ kind: 'paragraph', text });

describe('block diff', () => {
  it('finds the reworded paragraph, the new one and the one that is gone', () => {
    const before = [p('一、首 15 分钟免费。'), p('二、全天最高 20 元。'), p('本款删去')];
    const after = [p('一、首 30 分钟免费。'), p('二、全天最高 20 元。'), p('三、残疾人专用车辆凭证免费停放。')];
    expect(blockDiff(before, after).map((change) => change.op)).toEqual(['changed', 'same', 'removed', 'added']);
  });
  it('does not pass a picture off as a reworded one', () => {
    const before: Block[] = [{ kind: 'picture', text: '/a.png\t泵站' }];
    const after: Block[] = [{ kind: 'picture', text: '/b.png\t泵站' }];
    expect(blockDiff(before, after).map((change) => change.op)).toEqual(['removed', 'added']);
  });
  it('keeps the order when a paragraph was put in before a reworded one', () => {
    const changes = blockDiff(
      [p('会议指出，要抓好落实。')],
      [p('新增的导语与此无关紧要'), p('会议指出，要切实抓好落实。')],
    );
    expect(changes.map((change) => change.op)).toEqual(['added', 'changed']);
  });
  it('counts the places', () => {
    const changes = blockDiff([p('甲乙丙丁'), p('去掉')], [p('甲乙丙戊'), p('同样没有来过')]);
    expect(countChanges(changes)).toEqual({ changed: 1, added: 1, removed: 1 });
  });
});
