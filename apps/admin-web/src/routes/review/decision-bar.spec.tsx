import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { startI18n } from '../../i18n/i18n.js';
import type { Decision } from './decide.js';
import { DecisionBar, type Mode } from './decision-bar.js';

const MAY_BOTH: Decision = { onward: 'approve', mayReturn: true, refusal: null };

beforeAll(() => startI18n('zh-CN'));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The bar as the review screen draws it, with the field of the opinion beside it. */
function draw(decision: Decision, note = '') {
  const heard = {
    onward: jest.fn<(act: string, note: string) => void>(),
    giveBack: jest.fn<(reason: string) => void>(),
    onReasonMissing: jest.fn<() => void>(),
  };
  const { onReasonMissing, ...judged } = heard;
  const decide = { ...judged, schedule: () => undefined };
  function Screen() {
    const [mode, setMode] = useState<Mode>('onward');
    return (
      <MemoryRouter>
        <textarea aria-label="意见" />
        <DecisionBar
          decision={decision}
          decide={decide}
          note={note}
          mode={mode}
          onMode={setMode}
          isAuto={false}
          editPlace={null}
          onAuto={() => undefined}
          onNext={null}
          onReasonMissing={onReasonMissing}
        />
      </MemoryRouter>
    );
  }
  render(<Screen />);
  return heard;
}

const press = (key: string, more: object = {}, on: Element = document.body) => fireEvent.keyDown(on, { key, ...more });
const CHORD = { ctrlKey: true };

describe('the decision of a review', () => {
  it('moves the article on with Ctrl Enter, with the note as it was meant', () => {
    const { onward } = draw(MAY_BOTH, ' 可以 ');
    press('Enter', CHORD);
    expect(onward.mock.calls).toEqual([['approve', '可以']]);
  });

  it('works from inside the field of the note, where a letter is only a letter', () => {
    const { onward, giveBack } = draw(MAY_BOTH, '要改');
    press('r', {}, screen.getByLabelText('意见'));
    press('Enter', CHORD, screen.getByLabelText('意见'));
    expect(giveBack).not.toHaveBeenCalled();
    expect(onward).toHaveBeenCalledTimes(1);
  });

  it('returns the article with R, the reason, Ctrl Enter, and approves nothing', () => {
    const { giveBack, onward } = draw(MAY_BOTH, '第二段日期有误 ');
    press('r');
    expect(giveBack).not.toHaveBeenCalled();
    press('Enter', CHORD, screen.getByLabelText('意见'));
    expect([giveBack.mock.calls, onward.mock.calls]).toEqual([[['第二段日期有误']], []]);
  });

  it('returns it for a publisher as well, and publishes nothing', () => {
    const { giveBack, onward } = draw({ ...MAY_BOTH, onward: 'publish' }, '附件缺页');
    press('R');
    press('Enter', CHORD);
    expect([giveBack.mock.calls, onward.mock.calls]).toEqual([[['附件缺页']], []]);
  });

  it('never returns without a reason', () => {
    const { giveBack, onward, onReasonMissing } = draw(MAY_BOTH, '  ');
    press('r');
    press('Enter', CHORD);
    expect([giveBack.mock.calls, onward.mock.calls, onReasonMissing.mock.calls.length]).toEqual([[], [], 1]);
  });

  it('goes back to approving with Escape', () => {
    const { giveBack, onward } = draw(MAY_BOTH, '算了');
    press('r');
    press('Escape');
    press('Enter', CHORD);
    expect([giveBack.mock.calls.length, onward.mock.calls.length]).toEqual([0, 1]);
  });

  it('decides once however long the keys are held down', () => {
    const { onward } = draw(MAY_BOTH);
    press('Enter', CHORD);
    press('Enter', { ...CHORD, repeat: true });
    press('Enter', { ...CHORD, repeat: true });
    expect(onward).toHaveBeenCalledTimes(1);
  });

  it('takes a double click as one: the second half would hit the next article', () => {
    const { onward } = draw(MAY_BOTH);
    fireEvent.click(screen.getByText(/^通\s?过/), { detail: 1 });
    fireEvent.click(screen.getByText(/^通\s?过/), { detail: 2 });
    expect(onward).toHaveBeenCalledTimes(1);
  });

  it('leaves letters alone where the person switched them off', () => {
    localStorage.setItem('jiyue.letters', 'off');
    const { giveBack, onward } = draw(MAY_BOTH, '要改');
    press('r');
    press('Enter', CHORD);
    expect([giveBack.mock.calls.length, onward.mock.calls.length]).toEqual([0, 1]);
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
