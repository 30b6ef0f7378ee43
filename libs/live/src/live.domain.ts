import { defineDomain } from '@jiyue/platform';
import { LivePublicModule } from './live-public.module.js';
import { ArrangeItems1764000410000 } from './migrations/1764000410000-arrange-items.js';
import { BoundLiveTitles1764000230010 } from './migrations/1764000230010-bound-live-titles.js';
import { CreateLiveModel1764000010010 } from './migrations/1764000010010-create-live-model.js';
import { CreateLiveAsset1764000010020 } from './migrations/1764000010020-create-live-asset.js';
import { CreateLiveItems1764000130000 } from './migrations/1764000130000-create-live-items.js';
import { ShowFormsOfColumns1764000320210 } from './migrations/1764000320210-show-forms-of-columns.js';
import { ColumnsBesideTheMenu1764000320110 } from './migrations/1764000320110-columns-beside-the-menu.js';
import { CloseHiddenColumns1764000220010 } from './migrations/1764000220010-close-hidden-columns.js';
import { DropLiveArticles1764000130020 } from './migrations/1764000130020-drop-live-articles.js';
import { EndItems1764000330100 } from './migrations/1764000330100-end-items.js';
import { ListItemsElsewhere1764000410020 } from './migrations/1764000410020-list-items-elsewhere.js';
import { ShowWhatChanged1764000410050 } from './migrations/1764000410050-show-what-changed.js';
import { ShowFieldsInLists1764000360010 } from './migrations/1764000360010-show-fields-in-lists.js';
import { LeadFromFormerHosts1764000250200 } from './migrations/1764000250200-lead-from-former-hosts.js';
import { LeadFromFormerPaths1764000320000 } from './migrations/1764000320000-lead-from-former-paths.js';

/** What citizens read, whatever its kind. */
export const liveDomain = defineDomain({
  name: 'live',
  errorArea: 'LIVE',
  migrations: [
    CreateLiveModel1764000010010,
    CreateLiveAsset1764000010020,
    CreateLiveItems1764000130000,
    DropLiveArticles1764000130020,
    CloseHiddenColumns1764000220010,
    BoundLiveTitles1764000230010,
    LeadFromFormerHosts1764000250200,
    LeadFromFormerPaths1764000320000,
    ColumnsBesideTheMenu1764000320110,
    ShowFormsOfColumns1764000320210,
    EndItems1764000330100,
    ShowFieldsInLists1764000360010,
    ArrangeItems1764000410000,
    ListItemsElsewhere1764000410020,
    ShowWhatChanged1764000410050,
  ],
  modules: { open: [LivePublicModule] },
});
