import { CreateTenancy1764000000000, IndexAnswersByAge1764000140020 } from '@jiyue/tenancy';
import { defineDomain } from './domain/domain.js';
import { ExpireAnswers } from './housekeeping/expire-answers.js';
import { NightlyVerification } from './journal/nightly-verification.js';
import { CreateJournal1764000001000 } from './migrations/1764000001000-create-journal.js';
import { PlatformModule } from './platform.module.js';

/** The ground: sites and units (which know no declaration themselves), the journal. */
export const platformDomain = defineDomain({
  name: 'platform',
  errorArea: 'PLATFORM',
  modules: { staff: [PlatformModule] },
  clockJobs: [
    { queue: 'platform-verify-trail', cron: '30 3 * * *', handler: NightlyVerification },
    { queue: 'platform-expire-answers', cron: '17 * * * *', handler: ExpireAnswers },
  ],
  migrations: [CreateTenancy1764000000000, CreateJournal1764000001000, IndexAnswersByAge1764000140020],
});
