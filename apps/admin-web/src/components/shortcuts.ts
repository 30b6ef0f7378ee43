import { useEffect, useRef } from 'react';

const lettersKey = 'jiyue.letters';

/** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
export function areLettersOn(): boolean {
  return localStorage.getItem(lettersKey) !== 'off';
}

/** Keeps the person's choice about single letters. */
export function setLetters(isOn: boolean): void {
  localStorage.setItem(lettersKey, isOn ? 'on' : 'off');
}

/** The name of a pressed key: `N`, `Ctrl J`, `Ctrl Enter`, `Shift F8`, `[`. */
export function nameOfKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isCtrl = event.ctrlKey || event.metaKey;
  const isShift = event.shiftKey && event.key.length > 1;
  return [isCtrl ? 'Ctrl' : '', event.altKey ? 'Alt' : '', isShift ? 'Shift' : '', key].filter(Boolean).join(' ');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function isDialogOpen(): boolean {
  return document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null;
}

const worksEverywhere = /^(Ctrl|Alt)|F\d+$/;

/** Keys that only move may be held down; an act is meant once per press. */
const movers: readonly string[] = ['J', 'K', '[', ']'];

function isMeant(name: string, { isComposing, repeat }: KeyboardEvent): boolean {
  return !isComposing && (!repeat || movers.includes(name));
}

function mayAct(name: string, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !isMeant(name, event)) return false;
  if (worksEverywhere.test(name)) return true;
  const isBusy = isTyping(event.target) || isDialogOpen();
  return !isBusy && (name.length > 1 || areLettersOn());
}

export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens for keys while the component is on screen. Letters act only when no field has focus. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = nameOfKey(event);
      const perform = latest.current[name];
      if (!perform || !mayAct(name, event)) return;
      event.preventDefault();
      perform(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
