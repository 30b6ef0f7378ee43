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

/** A key by its name, with what it does and the words for it. */
export type Shortcuts = Readonly<
  Record<string, { readonly word: string; readonly perform: (event: KeyboardEvent) => void }>
>;

const inForce = new Set<{ readonly current: Shortcuts }>();

/** The keys that do something on this page at this moment, each once, in the order in which its parts came. */
export function keysInForce(): { readonly key: string; readonly word: string }[] {
  const all = [...inForce].flatMap(({ current }) => Object.entries(current));
  return [...new Map(all).entries()].map(([key, { word }]) => ({ key, word }));
}

/** Listens for keys while the component is on screen. Letters act only when no field has focus. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    inForce.add(latest);
    return () => void inForce.delete(latest);
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = nameOfKey(event);
      const shortcut = latest.current[name];
      if (!shortcut || !mayAct(name, event)) return;
      event.preventDefault();
      shortcut.perform(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
