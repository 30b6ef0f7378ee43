import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** What was typed, once the person pauses. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
