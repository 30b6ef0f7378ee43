import { Button } from 'antd';
import { useId } from 'react';
import { useShortcuts } from './shortcuts.js';

/**
 * An act as data, used by button, row action, menu and shortcut alike.
 * `allowed`: true → offered; false → absent; a sentence → shown but disabled, with the reason.
 */
export type Command<S> = {
  readonly name: string;
  readonly label: string;
  /** `decided`: the one thing that is being done, and it takes something away. */
  readonly look?: 'primary' | 'danger' | 'text' | 'decided';
  /** `N`, `Ctrl Enter` … as named by `nameOfKey`. */
  readonly key?: string;
  readonly allowed: (subject: S) => boolean | string;
  readonly perform: (subject: S) => void;
};

/** Whether the server allows `act` on this object: the usual `allowed` of a command. */
export function allows(subject: { readonly allowed: readonly string[] }, act: string): boolean {
  return subject.allowed.includes(act);
}

/** The commands that are at least visible for a subject. */
export function visible<S>(commands: readonly Command<S>[], subject: S): Command<S>[] {
  return commands.filter((command) => command.allowed(subject) !== false);
}

const looks = {
  plain: {},
  primary: { type: 'primary' },
  danger: { danger: true },
  text: { type: 'text' },
  decided: { type: 'primary', danger: true },
} as const;

function isMain<S>({ look }: Command<S>): boolean {
  return look === 'primary' || look === 'decided';
}

function CommandButton<S>({ command, subject, isBusy }: { command: Command<S>; subject: S; isBusy: boolean }) {
  const id = useId();
  const allowed = command.allowed(subject);
  const reason = typeof allowed === 'string' ? allowed : '';
  return (
    <>
      {reason && (
        <span id={id} className="muted sm">
          {reason}
        </span>
      )}
      <Button
        {...looks[command.look ?? 'plain']}
        loading={isBusy}
        {...(reason ? { 'aria-disabled': true, 'aria-describedby': id } : {})}
        // the second half of a double click would act on whatever stands there by then
        onClick={({ detail }) => (reason || detail > 1 ? undefined : command.perform(subject))}
      >
        {command.label}
        {command.key && isMain(command) && <kbd>{command.key}</kbd>}
      </Button>
    </>
  );
}

export type CommandsProps<S> = { commands: readonly Command<S>[]; subject: S; isBusy?: boolean };

/** Buttons of the commands, for a page head or a decision bar. Their keys are listened to as well. */
export function CommandButtons<S>({ commands, subject, isBusy = false }: CommandsProps<S>) {
  const shown = visible(commands, subject);
  useCommandKeys(shown, subject);
  return (
    <>
      {shown.map((command) => (
        <CommandButton key={command.name} command={command} subject={subject} isBusy={isBusy} />
      ))}
    </>
  );
}

/** Listens to the keys of the allowed commands. */
export function useCommandKeys<S>(commands: readonly Command<S>[], subject: S | undefined): void {
  const keyed = subject === undefined ? [] : commands.filter(({ key, allowed }) => key && allowed(subject) === true);
  useShortcuts(
    Object.fromEntries(
      keyed.map((command) => [
        command.key ?? '',
        {
          word: command.label,
          perform: () => (subject === undefined ? undefined : command.perform(subject)),
        },
      ]),
    ),
  );
}
