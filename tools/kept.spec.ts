import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './lib/paths.ts';

describe('rows that are nobody’s decision', () => {
  it('are kept by these, and by no one else', () => {
    const files = globSync('{libs,apps}/*/src/**/*.ts', { cwd: ROOT }).filter(
      (file) => !/\.(spec|e2e)\.ts$/.test(file),
    );
    const keeping = files.filter((file) =>
      /\bdb\.keep\(|keepOnEverySite\(this/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(keeping.sort()).toEqual([
      'libs/compound/src/forget-reports.ts',
      'libs/content/src/asset/asset.claim.ts',
      'libs/content/src/asset/sweep-files.ts',
      'libs/content/src/check/links/look-at-links.ts',
      'libs/content/src/draft/drop-draft.ts',
      'libs/content/src/draft/expire-drafts.ts',
      'libs/content/src/draft/save-draft.ts',
      'libs/content/src/draft/take-up-draft.ts',
      'libs/content/src/presence/leave-editing.ts',
      'libs/content/src/presence/note-editing.ts',
      'libs/content/src/step-limit/recount-steps.ts',
      'libs/notify/src/message/forget-messages.ts',
      'libs/notify/src/message/mark-messages-read.ts',
      'libs/platform/src/housekeeping/expire-answers.ts',
      'libs/tenancy/src/every-site.ts',
    ]);
  });
});
