import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { startI18n } from '../../i18n/i18n.js';
import type { Decision } from './decide.js';
import { DecisionBar } from './decision-bar.js';

const MAY_BOTH: Decision = { onward: 'approve', mayReturn: true, refusal: null };

beforeAll(() => startI18n('zh-CN'));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The bar as the review screen draws it, with a field of the screen beside it. */
function draw(decision: Decision, note = '') {
  const heard = {
    onward: jest.fn<(act: string, note: string) => void>(),
    giveBack: jest.fn<(reason: string) => void>(),
    onReasonMissing: jest.fn<() => void>(),
  };
  const { onward, giveBack, onReasonMissing } = heard;
  render(
    <MemoryRouter>
      <textarea aria-label="意见" />
      <DecisionBar
        decision={decision}
        decide={{ onward, giveBack, isBusy: false, error: null }}
        note={note}
        isAuto={false}
        editPlace={null}
        onAuto={() => undefined}
        onNext={null}
        onReasonMissing={onReasonMissing}
      />
    </MemoryRouter>,
  );
  return heard;
}

describe('the decision of a review', () => {
  it('moves the article on with Ctrl Enter, with the note as it was meant', () => {
    const { onward } = draw(MAY_BOTH, ' 可以 ');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(onward.mock.calls).toEqual([['approve', '可以']]);
  });

  it('works from inside the field of the note, where a letter is only a letter', () => {
    const { onward, giveBack } = draw(MAY_BOTH, '要改');
    fireEvent.keyDown(screen.getByLabelText('意见'), { key: 'r' });
    fireEvent.keyDown(screen.getByLabelText('意见'), { key: 'Enter', ctrlKey: true });
    expect(giveBack).not.toHaveBeenCalled();
    expect(onward).toHaveBeenCalledTimes(1);
  });

  it('gives the article back with R, but never without a reason', () => {
    const { giveBack, onReasonMissing } = draw(MAY_BOTH, '  ');
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(giveBack).not.toHaveBeenCalled();
    expect(onReasonMissing).toHaveBeenCalledTimes(1);
  });

  it('gives it back with the reason that was written', () => {
    const { giveBack } = draw(MAY_BOTH, '第二段日期有误 ');
    fireEvent.keyDown(document.body, { key: 'R' });
    expect(giveBack.mock.calls).toEqual([['第二段日期有误']]);
  });

  it('leaves letters alone where the person switched them off', () => {
    localStorage.setItem('jiyue.letters', 'off');
    const { giveBack } = draw(MAY_BOTH, '要改');
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(giveBack).not.toHaveBeenCalled();
  });

  it('does not decide while characters are still being composed', () => {
    const { onward } = draw(MAY_BOTH, '要改');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(onward).not.toHaveBeenCalled();
  });

  it('offers only what the server allows, by button and by key', () => {
    const { onward, giveBack } = draw({ onward: 'publish', mayReturn: false, refusal: null }, '好');
    expect(screen.queryByText(/^退\s?回/)).toBeNull();
    fireEvent.keyDown(document.body, { key: 'r' });
    fireEvent.click(screen.getByText(/^发\s?布/));
    expect([giveBack.mock.calls.length, onward.mock.calls]).toEqual([0, [['publish', '好']]]);
  });

  it('names who can decide, to whoever wrote it, and hears no key', () => {
    const { onward } = draw({
      onward: null,
      mayReturn: false,
      refusal: { reason: 'own', names: ['吴慎之', '郑予宁'] },
    });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(screen.getByText(/吴慎之、郑予宁/)).toBeTruthy();
    expect(onward).not.toHaveBeenCalled();
  });
});
