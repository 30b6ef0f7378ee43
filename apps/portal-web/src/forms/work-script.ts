import { createHash } from 'node:crypto';

/** Runs in the browser of whoever fills in the form; looks for the number and holds the form back until it is found. */
const SOURCE = `'use strict';
(() => {
  const field = document.querySelector('input[data-work-seed]');
  const form = field && field.form;
  if (!field || !form || !crypto.subtle) return;
  const seed = field.dataset.workSeed;
  const bits = Number(field.dataset.workBits);
  const text = new TextEncoder();
  let isWanted = false;
  const fits = (digest) => {
    const view = new DataView(digest);
    return Math.clz32(view.getUint32(0)) >= bits;
  };
  const search = async () => {
    for (let from = 0; ; from += 256) {
      const tries = Array.from({ length: 256 }, (_, index) => from + index);
      const digests = await Promise.all(tries.map((n) => crypto.subtle.digest('SHA-256', text.encode(seed + ':' + n))));
      const found = digests.findIndex(fits);
      if (found >= 0) return String(from + found);
    }
  };
  form.addEventListener('submit', (event) => {
    if (field.value) return;
    event.preventDefault();
    isWanted = true;
  });
  search().then((answer) => {
    field.value = answer;
    if (isWanted) form.submit();
  });
})();
`;

/** The script of the proof of work, under an address that changes with its text. */
export const WORK_SCRIPT = {
  source: SOURCE,
  file: `work-${createHash('sha256').update(SOURCE).digest('hex').slice(0, 12)}.js`,
} as const;
