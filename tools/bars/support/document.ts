import type { Bar } from './bar.ts';

/** The page that lists every bar, made from the bars themselves. */
export function documentOf(bars: readonly Bar[]): string {
  const rows = bars.map(
    (bar) => `| \`${bar.name}\` | ${bar.title} | ${bar.passesWhen} | ${bar.plant} | ${bar.slice ? 'yes' : 'no'} |`,
  );
  return [
    '# What is proven, and how to prove it again',
    '',
    '<!-- Made by `npm run bar -- --docs`; the test suite compares it with the bars. -->',
    '',
    '`npm run bar -- NAME` exits 0 only if the promise holds and prints its figure last. `--plant` breaks the product on',
    'purpose and must turn the bar red; `--deep` runs the long form; `SEED=n` repeats a run.',
    '',
    '| bar | promise | passes when | plant | in `npm test` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
