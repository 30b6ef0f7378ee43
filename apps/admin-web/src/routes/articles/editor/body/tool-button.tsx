import type { ReactElement } from 'react';

type ToolButtonProps = {
  label: string;
  keys?: string | undefined;
  hint?: string;
  isOn?: boolean | null;
  isPossible?: boolean;
  isStop?: boolean;
  onPress: () => void;
};

/** A button of the bar above the text; it takes no focus from the text. */
export function ToolButton({
  label,
  keys,
  hint,
  isOn = null,
  isPossible = true,
  isStop = false,
  onPress,
}: ToolButtonProps): ReactElement {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      title={keys ? `${label}（${keys.replace('Control', 'Ctrl').replaceAll('+', ' ')}）` : hint}
      aria-keyshortcuts={keys}
      {...(isOn === null ? {} : { 'aria-pressed': isOn })}
      aria-disabled={!isPossible}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isPossible && onPress()}
    >
      {label}
    </button>
  );
}
