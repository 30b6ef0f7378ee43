const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-20 09:30`, as clocks show in China. */
export function minuteOf(instant: string): string {
  return SHANGHAI.format(new Date(instant));
}

/** `2026-11-20` */
export function dayOf(instant: string): string {
  return minuteOf(instant).slice(0, 10);
}
