import { definePolicy, type Sentences, within } from '@jiyue/auth';
import { sentencesOf, STEP_ROLES } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from './article/article.workflow.js';

/** Who may do what with columns, articles and files. Whoever wrote a text never decides about it (Art. 12, 14). */
export const contentPolicy = definePolicy((sentences) => {
  const { can, cannot, grants, actor } = sentences;
  can('read', 'Workbench');
  const DESK = ['editor', 'site-admin'] as const;
  for (const grant of grants.of(...DESK)) {
    can('create', 'Article', within(grant));
    can(['upload', 'describe', 'delete'], 'Asset', { createdBy: actor.userId });
    can('read', 'FileRule');
  }
  for (const grant of grants.of(...DESK, ...STEP_ROLES)) {
    can(['read', 'ignore'], 'Article', within(grant));
    can('read', 'Column', within(grant));
    can('read', 'Asset');
  }
  for (const grant of grants.of('site-admin', 'operator')) can(['read', 'create', 'change'], 'Column', within(grant));
  // where something stands in lists is said by whoever may publish there
  for (const grant of grants.of('publisher', 'site-admin')) can('arrange', 'Article', within(grant));
  keepsFiles(sentences);
  keepsPhrases(sentences);
  keepsModels(sentences);
  sentencesOf(ARTICLE_WORKFLOW, sentences);
  // what stops a text is overruled by those who may review it, and never by whoever wrote it
  for (const grant of grants.of(...STEP_ROLES)) can('overrule', 'Article', within(grant));
  cannot('overrule', 'Article', { writers: { $in: [actor.userId] } });
  if (actor.kind === 'contractor') cannot('overrule', 'Article');
});

/** Whoever judges keeps phrases of their own; an administrator of the whole site keeps those of everybody. */
function keepsPhrases({ can, grants, actor }: Sentences): void {
  const isKeeper = [...grants.of('site-admin', ...STEP_ROLES)].length > 0;
  if (isKeeper) {
    can(['read', 'add'], 'Phrase');
    can('remove', 'Phrase', { ownerId: actor.userId });
  }
  const isWhole = grants.of('site-admin').some(({ columnId, unitId }) => !columnId && !unitId);
  if (!isWhole) return;
  can('share', 'Phrase');
  can('remove', 'Phrase', { ownerId: null });
}

/** Who runs a site looks at the models that it may use; the operator of the province itself declares them. */
function keepsModels({ can, grants }: Sentences): void {
  const whole = grants.of('operator', 'site-admin').filter(({ columnId, unitId }) => !columnId && !unitId);
  if (whole.length > 0) can('read', 'ContentModel');
  for (const { siteId, columnId, unitId } of grants.of('operator'))
    if (!columnId && !unitId) can('change', 'ContentModel', { provinceId: siteId });
}

/** Who keeps the files of a site, and says which it takes: nobody whose grant is limited to a part of it. */
function keepsFiles({ can, grants }: Sentences): void {
  const whole = (...roles: Parameters<typeof grants.of>) =>
    grants.of(...roles).some(({ columnId, unitId }) => !columnId && !unitId);
  if (whole('site-admin')) can(['describe', 'delete'], 'Asset');
  if (whole('site-admin', 'operator')) can(['read', 'change'], 'FileRule');
  if (whole('operator')) can('enlarge', 'FileRule');
}
