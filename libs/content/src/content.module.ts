import { Module } from '@nestjs/common';
import { ArticleImportResolver } from './article/import/article-import.resolver.js';
import { ArticleFieldsResolver } from './article/article.fields.resolver.js';
import { ArticleFieldResolver } from './article/field.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { AssetResolver } from './asset/asset.resolver.js';
import { FetchResolver } from './asset/fetch/fetch.resolver.js';
import { MediaResolver } from './asset/library/media.resolver.js';
import { FileRuleResolver } from './asset/rule/file-rule.resolver.js';
import { BinResolver } from './bin/bin.resolver.js';
import { BesideResolver } from './beside/beside.resolver.js';
import { CheckResolver } from './check/check.resolver.js';
import { ColumnCloneResolver } from './column/clone/column-clone.resolver.js';
import { ColumnImportResolver } from './column/import/column-import.resolver.js';
import { ColumnPeopleResolver } from './column/column-people.resolver.js';
import { ColumnResolver } from './column/column.resolver.js';
import { ColumnTreeResolver } from './column/column-tree.resolver.js';
import { WorkbenchResolver } from './inbox/workbench.resolver.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { HistoryResolver } from './history/history.resolver.js';
import { KindResolver } from './kind/kind.resolver.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { PhraseResolver } from './phrase/phrase.resolver.js';
import { ModelResolver } from './model/model.resolver.js';
import { PlacementResolver } from './placement/placement.resolver.js';
import { PreviewResolver } from './publication/preview.resolver.js';
import { UrgentResolver } from './urgent/urgent.resolver.js';
import { UsageResolver } from './usage/usage.resolver.js';
import { TrailResolver } from './trail/trail.resolver.js';
import { ContentCoreModule } from './content-core.module.js';

/** Columns, articles, files, inbox and workbench for the staff endpoint. */
@Module({
  imports: [ContentCoreModule],
  providers: [
    ArticleResolver,
    ArticleFieldsResolver,
    ArticleFieldResolver,
    ArticleImportResolver,
    AssetResolver,
    FetchResolver,
    BesideResolver,
    BinResolver,
    CheckResolver,
    ColumnResolver,
    ColumnPeopleResolver,
    ColumnCloneResolver,
    ColumnImportResolver,
    ColumnTreeResolver,
    FileRuleResolver,
    MediaResolver,
    PresenceResolver,
    PhraseResolver,
    PlacementResolver,
    PreviewResolver,
    DraftResolver,
    HistoryResolver,
    KindResolver,
    ModelResolver,
    TrailResolver,
    UrgentResolver,
    UsageResolver,
    WorkbenchResolver,
  ],
  exports: [ContentCoreModule],
})
export class ContentModule {}
